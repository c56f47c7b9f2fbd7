// Measuring lightly (method C9, C10; C 4.1, 4.3): only what matters is opened, with a reason, and earlier lies beside later.
import { lifeDomains } from '../../method/domains.ts';
import { lifeAreaIds, type lifeDomainIds } from '../../method/ids.ts';
import { current } from '../../method/versions.ts';
import type { phaseIds } from '../../method/ids.ts';

export { sentencesAt, type DomainSentences, type MatrixSet } from './matrix-words/domain.ts';

export type DomainId = (typeof lifeDomainIds)[number];
type Phase = (typeof phaseIds)[number];

export const occasions = ['start', 'evaluation', 'monitoring', 'other'] as const;
export type Occasion = (typeof occasions)[number];

/** 1 acute, 2 not, 3 limited, 4 adequate, 5 full. Null beside it means "not discussed", which is a full answer. */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

/** 1 mostly alone … 6 paid work or retired. */
export const rungs = [1, 2, 3, 4, 5, 6] as const;
export type Rung = (typeof rungs)[number];

/** `unknown` when one of the two was not discussed, or the domain was not opened then: no change is claimed. */
export const changes = ['up', 'same', 'down', 'unknown'] as const;
export type Change = (typeof changes)[number];

/** Area by area, so that what belongs together stands together. */
export const domainOrder: readonly DomainId[] = lifeAreaIds.flatMap((area) =>
  current(lifeDomains).flatMap((domain) => (domain.area === area ? [domain.id] : [])),
);

export interface DomainScore {
  domain: DomainId;
  level: Level | null;
}

export interface DomainChange {
  domain: DomainId;
  /** Undefined: the domain was not opened then. */
  earlier: Level | null | undefined;
  later: Level | null | undefined;
  change: Change;
}

export function changeOf(earlier: number | null | undefined, later: number | null | undefined): Change {
  if (earlier == null || later == null) return 'unknown';
  if (later > earlier) return 'up';
  return later < earlier ? 'down' : 'same';
}

/** Two scorings beside each other, for the domains opened in either, area by area. */
export function compareScores(earlier: readonly DomainScore[], later: readonly DomainScore[]): DomainChange[] {
  const before = new Map(earlier.map(({ domain, level }) => [domain, level]));
  const after = new Map(later.map(({ domain, level }) => [domain, level]));
  return domainOrder
    .filter((domain) => before.has(domain) || after.has(domain))
    .map((domain) => {
      const pair = { earlier: before.get(domain), later: after.get(domain) };
      return { domain, ...pair, change: changeOf(pair.earlier, pair.later) };
    });
}

/** How many domains went which way. */
export function tally(compared: readonly { change: Change }[]): Record<Change, number> {
  const count = (wanted: Change) => compared.filter(({ change }) => change === wanted).length;
  return { up: count('up'), same: count('same'), down: count('down'), unknown: count('unknown') };
}

interface Dated {
  id: string;
  /** Null: the household as a whole. */
  personId: string | null;
  at: string;
}

/** The scorings of one person (null: of the household), oldest first. */
export function ofPerson<A extends Dated>(assessments: readonly A[], personId: string | null): A[] {
  return assessments
    .filter((one) => one.personId === personId)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id.localeCompare(b.id));
}

/** The two that are laid beside each other: the first and the latest. No first when there is only one. */
export function firstAndLatest<A extends Dated>(
  assessments: readonly A[],
  personId: string | null,
): { first: A | undefined; latest: A | undefined } {
  const own = ofPerson(assessments, personId);
  return { first: own.length > 1 ? own[0] : undefined, latest: own.at(-1) };
}

/** What this time probably is; a person may say otherwise. */
export function likelyOccasion(phase: Phase, hasEarlier: boolean): Occasion {
  if (!hasEarlier) return 'start';
  if (phase === 'evaluation') return 'evaluation';
  return phase === 'monitoring' || phase === 'closed' ? 'monitoring' : 'other';
}
