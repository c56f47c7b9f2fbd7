// The case (method C1, C2, C14): where a household is on the road, who coordinates, and who steers.
import { directionModelIds, phaseIds } from '../../method/ids.ts';

export const phases = phaseIds;
export type Phase = (typeof phases)[number];

export const directionModels = directionModelIds;
export type DirectionModel = (typeof directionModels)[number];

export const decisionKinds = ['phase', 'coordinator', 'direction', 'joined', 'left'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const viewVoices = ['member', 'worker', 'reporter'] as const;
export type ViewVoice = (typeof viewVoices)[number];

/** Where a request or signal came in by. */
export const entryChannels = ['home-visit', 'desk', 'phone', 'email', 'street', 'letter', 'message', 'video'] as const;
export type EntryChannel = (typeof entryChannels)[number];

export interface Decision {
  kind: DecisionKind;
  /** A phase, a direction model, or the id of an account. */
  value: string;
  at: string;
}

/** The newest decision of a kind; `decisions` oldest first. */
export function newest<D extends Decision>(decisions: readonly D[], kind: DecisionKind): D | undefined {
  return decisions.findLast((decision) => decision.kind === kind);
}

/** Where the household is; a case without a decision about it is at the first contact. */
export function phaseNow(decisions: readonly Decision[]): Phase {
  const value = newest(decisions, 'phase')?.value;
  return phases.find((phase) => phase === value) ?? 'first-contact';
}

/** Colleagues who joined and have not left, in the order in which they came. */
export function colleaguesNow(decisions: readonly Decision[]): string[] {
  const present = new Set<string>();
  for (const { kind, value } of decisions) {
    if (kind === 'joined') present.add(value);
    if (kind === 'left') present.delete(value);
  }
  return [...present];
}

export type RoadPlace = 'passed' | 'skipped' | 'here' | 'ahead';

/**
 * How each phase lies from here: been through, passed over, here, or still ahead. A case is often opened after its first
 * contact; then `firstContactAt` tells when that was.
 */
export function road(
  decisions: readonly Decision[],
  firstContactAt: string | null = null,
): { phase: Phase; place: RoadPlace; since: string | null }[] {
  const now = phases.indexOf(phaseNow(decisions));
  return phases.map((phase, index) => {
    const decided = decisions.findLast(({ kind, value }) => kind === 'phase' && value === phase)?.at ?? null;
    const since = decided ?? (phase === 'first-contact' ? firstContactAt : null);
    if (index === now) return { phase, place: 'here', since };
    if (index > now) return { phase, place: 'ahead', since };
    return { phase, place: since === null ? 'skipped' : 'passed', since };
  });
}

/** Does this step open the case again? From closed or monitoring back to an earlier phase: relapse (A flow chart, C 4.5). */
export function reopens(from: Phase, to: Phase): boolean {
  return (from === 'closed' || from === 'monitoring') && phases.indexOf(to) < phases.indexOf('monitoring');
}

/** The phase the road leads to from here; closed leads back to getting acquainted. */
export function nextPhase(phase: Phase): Phase {
  return phases[phases.indexOf(phase) + 1] ?? 'acquaintance';
}

/** A helper by name with where they work; the organisation alone when nobody there has a name yet. */
export const helperName = ({ name, organisationName }: { name: string | null; organisationName: string }): string =>
  name === null ? organisationName : `${name} (${organisationName})`;

interface Someone {
  id: string;
  name: string;
}

/** Who a case knows and can be asked to a table: the household and those around it, the team, and helpers. */
export function whoCanBeAsked(
  found:
    | {
        teamId: string;
        household: { people: readonly (Someone & { called: string | null; deceasedOn: string | null })[] };
        helpers: readonly { id: string; name: string | null; organisationName: string }[];
      }
    | undefined,
  colleagues: readonly (Someone & { role: string; teams: readonly { id: string }[] })[],
): { people: Someone[]; workers: Someone[]; helpers: Someone[] } {
  return {
    people: (found?.household.people ?? [])
      .filter(({ deceasedOn }) => deceasedOn === null)
      .map(({ id, called, name }) => ({ id, name: called ?? name })),
    workers: colleagues
      .filter(({ role }) => role === 'generalist' || role === 'coach')
      .filter(({ teams }) => teams.some(({ id }) => id === found?.teamId))
      .map(({ id, name }) => ({ id, name })),
    helpers: (found?.helpers ?? []).map((helper) => ({ id: helper.id, name: helperName(helper) })),
  };
}
