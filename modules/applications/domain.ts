// Applications under the Wmo 2015 (method C16; source C bijlage II 12–16; Wmo 2015 art. 2.3.1–2.3.5): from the report
// to the help that has arrived, and the terms that the law sets on the way. Days are `YYYY-MM-DD`.
import { legalTerms } from '../../method/referral-chain.ts';
import { entryAt } from '../../method/versions.ts';
import { daysBetween } from '../../platform/calendar/dutch-holidays.ts';
import { statutoryTerm, type StatutoryTerm } from '../../platform/calendar/statutory-term.ts';

/** What can happen on the way, in the order in which it mostly does. */
export const milestoneKinds = [
  'client-support-offered',
  'own-plan',
  'urgent-help',
  'investigated',
  'applied',
  'decided',
  'allocated',
  'delivered',
  'withdrawn',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

export const decisionOutcomes = ['granted', 'partly', 'refused'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** `undone` takes a milestone back that was written down by mistake. */
export type WmoEvent =
  | { kind: MilestoneKind; onDay: string; outcome?: DecisionOutcome | null }
  | { kind: 'undone'; onDay: string; undoes: MilestoneKind | null };

export interface Milestone {
  onDay: string;
  outcome: DecisionOutcome | null;
}
export type Milestones = Partial<Record<MilestoneKind, Milestone>>;

/** What has happened, oldest first in; the newest of a kind counts, and what was undone did not happen. */
export function milestonesOf(events: readonly WmoEvent[]): Milestones {
  const happened = new Map<MilestoneKind, Milestone>();
  for (const event of events) {
    if (event.kind !== 'undone') happened.set(event.kind, { onDay: event.onDay, outcome: event.outcome ?? null });
    else if (event.undoes) happened.delete(event.undoes);
  }
  return Object.fromEntries(happened);
}

export const applicationStates = [
  'investigating',
  'investigated',
  'applied',
  'granted',
  'partly-granted',
  'refused',
  'allocated',
  'delivered',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export function applicationState(happened: Milestones): ApplicationState {
  if (happened.withdrawn) return 'withdrawn';
  if (happened.delivered) return 'delivered';
  if (happened.allocated) return 'allocated';
  switch (happened.decided?.outcome) {
    case 'granted':
      return 'granted';
    case 'partly':
      return 'partly-granted';
    case 'refused':
      return 'refused';
    case null:
    case undefined:
      break;
  }
  if (happened.applied) return 'applied';
  return happened.investigated ? 'investigated' : 'investigating';
}

/** Nothing more is expected of anybody. */
export const isOver = (state: ApplicationState): boolean =>
  state === 'delivered' || state === 'withdrawn' || state === 'refused';

/** What may be written down now. An order is advised by the screen, not forced; a withdrawal ends it until it is undone. */
export function possibleMilestones(happened: Milestones): MilestoneKind[] {
  if (happened.withdrawn) return [];
  return milestoneKinds.filter((kind) => !happened[kind]);
}

export const termIds = ['own-plan', 'investigation', 'decision'] as const;
export type TermId = (typeof termIds)[number];

/** `passed`: a term that binds nobody went by; `late`: the day went by and it is not done; `stopped`: no longer needed. */
export type TermState = 'running' | 'met' | 'met-late' | 'passed' | 'late' | 'stopped';

export interface Term extends StatutoryTerm {
  id: TermId;
  from: string;
  state: TermState;
  /** From today up to the last day; negative when that has passed. */
  daysLeft: number;
  /** Days from the first to the last. */
  days: number;
  metOn: string | null;
}

/** The length of a term as the law sets it, from the way of working. Throws for a term it does not know. */
export function termOf(id: TermId, from: string): StatutoryTerm {
  const term = entryAt(legalTerms, id);
  if (!term) throw new Error(`The way of working knows no term ${id}`);
  return statutoryTerm(from, term);
}

function term(id: TermId, from: string, metOn: string | null, isStopped: boolean, today: string): Term {
  const length = termOf(id, from);
  const daysLeft = daysBetween(today, length.lastDay);
  const state = (): TermState => {
    if (metOn !== null) return metOn <= length.lastDay ? 'met' : 'met-late';
    if (isStopped) return 'stopped';
    if (daysLeft >= 0) return 'running';
    return id === 'own-plan' ? 'passed' : 'late';
  };
  return { id, from, ...length, state: state(), daysLeft, days: daysBetween(from, length.lastDay), metOn };
}

/**
 * The terms of one application, in the order in which they run: seven days for an own plan (art. 2.3.2, second
 * paragraph), six weeks for the investigation (first paragraph), two weeks for the decision (art. 2.3.5, second
 * paragraph).
 */
export function termsOf(reportedOn: string, happened: Milestones, today: string): Term[] {
  const on = (kind: MilestoneKind) => happened[kind]?.onDay ?? null;
  const { withdrawn, decided, applied, investigated, own } = { ...happened, own: happened['own-plan'] };
  const terms = [
    term('own-plan', reportedOn, own?.onDay ?? null, Boolean(withdrawn ?? investigated ?? decided), today),
    term('investigation', reportedOn, on('investigated'), Boolean(withdrawn ?? decided), today),
  ];
  if (applied) terms.push(term('decision', applied.onDay, on('decided'), Boolean(withdrawn), today));
  return terms;
}

/** The term that asks attention: the first that somebody is bound to and that runs or is late. */
export const pressingTerm = (terms: readonly Term[]): Term | undefined =>
  terms.find(({ id, state }) => id !== 'own-plan' && (state === 'running' || state === 'late'));

/**
 * Why something cannot be written down: it lies before the report or in the future, or it is an application that the law
 * does not take yet, because the investigation is not done and its six weeks are not over (art. 2.3.2, ninth paragraph).
 */
export function refusalOf(
  kind: MilestoneKind,
  onDay: string,
  around: { reportedOn: string; happened: Milestones; today: string },
): 'before-report' | 'in-future' | 'too-early' | null {
  if (onDay > around.today) return 'in-future';
  // Client support may have been offered, and urgent help given, before somebody wrote the report down.
  if (onDay < around.reportedOn && kind !== 'client-support-offered' && kind !== 'urgent-help') return 'before-report';
  if (kind === 'applied') {
    const investigated = around.happened.investigated;
    const isInvestigated = investigated !== undefined && investigated.onDay <= onDay;
    if (!isInvestigated && onDay <= termOf('investigation', around.reportedOn).lastDay) return 'too-early';
  }
  return null;
}
