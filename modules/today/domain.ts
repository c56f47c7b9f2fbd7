// Today (road item 1; method T1 and W5): what asks for a worker's attention on one day. Every room tells its own part.

export const todayKinds = [
  'appointment',
  'conversation',
  'colleague',
  'question',
  'promise',
  'signal',
  'feedback',
  'awaited',
  'quiet',
  'term',
  'action-team',
  'follow-up',
] as const;

/**
 * `question`: you are asked something, by the privacy officer or because a case fell silent · `colleague`: where a colleague is whose visit is better known to others · `feedback`: somebody waits to hear from us, named in
 * the note · `awaited`: we wait to hear from whom the note names ·
 * `quiet`: nobody saw this household for long · `term`: a legal term that runs · `action-team`: a meeting that is due ·
 * `follow-up`: a household that is followed for a while after the support.
 */
export type TodayKind = (typeof todayKinds)[number];

/** One thing on the page; touching it opens `href`. */
export interface TodayItem {
  kind: TodayKind;
  /** Of the record behind it; unique within its kind. */
  id: string;
  /** In the words of who wrote it: the subject, the promise, the signal. For `quiet` the name of the household. */
  title: string;
  /** The household it is about, as the team names it. */
  household: string | null;
  caseId: string | null;
  href: string;
  /** A day (`YYYY-MM-DD`) or an instant (ISO 8601): of the appointment, when it is due, or when it was seen last. */
  when: string | null;
  /** Its day has passed. */
  late: boolean;
  /** With whom the appointment or conversation is; of all others whose turn it is, null when it is yours or everybody's. */
  who: string | null;
  /** Of an appointment or meeting. */
  minutes?: number | null;
  place?: string | null;
  /** Why others should know, or what was said about it. */
  note?: string | null;
  /** Must not wait. */
  urgent?: boolean;
  /** You took it in hand already. */
  mine?: boolean;
}

const rank = (item: TodayItem) => (item.urgent ? 0 : 1);

/** Conversations lie between the appointments of the day. */
const place = (item: TodayItem) => todayKinds.indexOf(item.kind === 'conversation' ? 'appointment' : item.kind);

/** Kind by kind; in each the urgent first, then by time with what never happened in front, then by title. */
export function inOrder(items: readonly TodayItem[]): TodayItem[] {
  return [...items].sort(
    (a, b) =>
      place(a) - place(b) ||
      rank(a) - rank(b) ||
      compare(a.when ?? '', b.when ?? '') ||
      compare(a.title, b.title) ||
      compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Those of these kinds, in the order in which they came. */
export const ofKind = (items: readonly TodayItem[], ...kinds: readonly TodayKind[]): TodayItem[] =>
  items.filter((item) => kinds.includes(item.kind));

export type AppointmentPlace = 'past' | 'now' | 'next' | 'later';

/** Where each appointment of the day lies at an instant: over, going on, the first to come, or after that. */
export function placesInDay(appointments: readonly TodayItem[], now: Date): AppointmentPlace[] {
  let nextIsTaken = false;
  return appointments.map(({ when, minutes }) => {
    const start = Date.parse(when ?? '');
    const end = start + (minutes ?? 0) * 60_000;
    if (end <= now.getTime()) return 'past';
    if (start <= now.getTime()) return 'now';
    if (nextIsTaken) return 'later';
    nextIsTaken = true;
    return 'next';
  });
}

/** Which part of the day an hour (0–23, on the clock of the municipality) belongs to. */
export function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
