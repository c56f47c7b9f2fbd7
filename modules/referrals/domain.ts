// Handing over and consulting (method C16 and C19; sources C bijlage II 11–16 and 23, B R26): who holds the request,
// where it stands, and whether we heard back.
import { referralStates, referralSteps } from '../../method/referral-chain.ts';
import { entryAt } from '../../method/versions.ts';

/** `hand-over`: somebody else takes it on. `consult`: somebody thinks along, and it stays ours. */
export const referralKinds = ['hand-over', 'consult'] as const;
export type ReferralKind = (typeof referralKinds)[number];

export const receiverKinds = ['provision', 'organisation', 'person', 'colleague'] as const;
export type ReceiverKind = (typeof receiverKinds)[number];

/** How the resident said yes. */
export const agreementWays = ['at-table', 'phone', 'paper', 'digital'] as const;
export type AgreementWay = (typeof agreementWays)[number];

/** `prepared`: taken in hand again after a no. `step`: the help came a step further. */
export const referralEventKinds = [
  'sent',
  'received',
  'accepted',
  'refused',
  'withdrawn',
  'prepared',
  'feedback',
  'step',
  'done',
] as const;
export type ReferralEventKind = (typeof referralEventKinds)[number];

export const referralStateIds = ['preparing', 'sent', 'received', 'accepted', 'refused', 'withdrawn', 'done'] as const;
export type ReferralState = (typeof referralStateIds)[number];

/** Steps after the handing over itself, in order (C bijlage II, 12–16). */
export const chainSteps = ['registration', 'intake', 'indication', 'allocation', 'delivery'] as const;
export type ChainStep = (typeof chainSteps)[number];

export interface ReferralEvent {
  kind: ReferralEventKind;
  step?: ChainStep | null;
}

/** Where it stands, read from what happened, oldest first. Hearing something and coming a step further change nothing of that. */
export function referralState(events: readonly ReferralEvent[]): ReferralState {
  let state: ReferralState = 'preparing';
  for (const { kind } of events) {
    switch (kind) {
      case 'feedback':
      case 'step':
        break;
      case 'prepared':
        state = 'preparing';
        break;
      case 'sent':
      case 'received':
      case 'accepted':
      case 'refused':
      case 'withdrawn':
      case 'done':
        state = kind;
    }
  }
  return state;
}

const eventOf = (state: string): ReferralEventKind | undefined =>
  state === 'preparing' ? 'prepared' : referralEventKinds.find((kind) => kind === state);

/** What may happen next: the states that the way of working lets follow, and between those hearing back and coming further. */
export function possibleEvents(kind: ReferralKind, state: ReferralState): ReferralEventKind[] {
  const next = (entryAt(referralStates, state)?.next ?? []).flatMap((following) => eventOf(following) ?? []);
  const isOut = state === 'sent' || state === 'received' || state === 'accepted';
  // A consultation is settled by its answer, whether or not anybody said first that they would think along.
  const settles: ReferralEventKind[] = kind === 'consult' && isOut && !next.includes('done') ? ['done'] : [];
  const hears: ReferralEventKind[] = isOut || state === 'done' ? ['feedback'] : [];
  const further: ReferralEventKind[] = kind === 'hand-over' && state === 'accepted' ? ['step'] : [];
  return [...next, ...settles, ...hears, ...further];
}

/** Whether a reason belongs to this event, so that the team learns from it. */
export const asksReason = (kind: ReferralEventKind): boolean => entryAt(referralStates, kind)?.asksReason ?? false;

/** Until somebody else has taken it on it stays with whoever sent it; a consultation never leaves (B R26). */
export function heldBy(kind: ReferralKind, state: ReferralState): 'sender' | 'receiver' {
  return kind === 'hand-over' && (state === 'accepted' || state === 'done') ? 'receiver' : 'sender';
}

/** The last step the help reached after the handing over; null while it reached none. */
export function stepReached(events: readonly ReferralEvent[]): ChainStep | null {
  let reached = -1;
  for (const { kind, step } of events) {
    if (kind === 'step' && step) reached = Math.max(reached, chainSteps.indexOf(step));
  }
  return chainSteps[reached] ?? null;
}

/** The steps with their words, in the order of the way of working. */
export const chainWords = chainSteps.flatMap((id) => entryAt(referralSteps, id) ?? []);

/**
 * What keeps it from going out: data about somebody named need the person's agreement or another ground (AVG art. 6).
 * Without names nothing is needed.
 */
export function missingGround(referral: { named: boolean; basis: 'agreed' | 'other' | null }): boolean {
  return referral.named && referral.basis === null;
}

/** Are we still to hear something, and did the day pass? Days as YYYY-MM-DD. */
export function feedbackStatus(
  referral: { feedbackDue: string | null; events: readonly ReferralEvent[] },
  today: string,
): 'none' | 'waiting' | 'late' | 'heard' {
  const { feedbackDue, events } = referral;
  const sentAt = events.findLastIndex(({ kind }) => kind === 'sent');
  const state = referralState(events);
  if (sentAt < 0 || state === 'preparing' || state === 'refused' || state === 'withdrawn') return 'none';
  if (events.slice(sentAt).some(({ kind }) => kind === 'feedback' || kind === 'done')) return 'heard';
  if (feedbackDue === null) return 'none';
  return feedbackDue < today ? 'late' : 'waiting';
}
