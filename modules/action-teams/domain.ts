// Action teams (method N7 and C15; source C 2.2.2): the household, people around it and helpers, who come together and
// look how the plan goes. At first at least every six weeks.
import { addDays, isWorkingDay } from '../../platform/calendar/dutch-holidays.ts';

/** Days between meetings at first. */
export const firstInterval = 42;

/** So many meetings count as "at first": about half a year. After that the team itself says how often. */
export const firstMeetings = 4;

export interface MeetingMoment {
  startsAt: string;
  heldAt: string | null;
  cancelledAt: string | null;
}

export type MeetingState = 'planned' | 'to-write-up' | 'held' | 'cancelled';

/** Where a meeting stands at an instant; one whose time has passed waits for a word on how it went. */
export function meetingState(meeting: MeetingMoment, now: Date): MeetingState {
  if (meeting.cancelledAt !== null) return 'cancelled';
  if (meeting.heldAt !== null) return 'held';
  return Date.parse(meeting.startsAt) > now.getTime() ? 'planned' : 'to-write-up';
}

export interface NextMeeting {
  /** `none`: there is no action team. `planned`: the next one has a date. `advised`: it is time to plan one. */
  kind: 'none' | 'planned' | 'advised' | 'own-rhythm';
  /** Of the planned meeting, an instant. */
  startsAt: string | null;
  /** The day by which to come together, by the advice of six weeks; `YYYY-MM-DD`. */
  dueOn: string | null;
}

const day = (instant: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(instant));

/** When the team comes together next: what is planned, or what the advice says. */
export function nextMeeting(meetings: readonly MeetingMoment[], now: Date): NextMeeting {
  const on = meetings.filter((meeting) => meeting.cancelledAt === null);
  const byTime = [...on].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  const coming = byTime.find((meeting) => meetingState(meeting, now) === 'planned');
  if (coming) return { kind: 'planned', startsAt: coming.startsAt, dueOn: null };
  const past = byTime.at(-1);
  if (!past) return { kind: 'none', startsAt: null, dueOn: null };
  if (byTime.length >= firstMeetings) return { kind: 'own-rhythm', startsAt: null, dueOn: null };
  return { kind: 'advised', startsAt: null, dueOn: addDays(day(past.startsAt), firstInterval) };
}

/** The working day to propose for a new meeting: six weeks after the last, but not in the past. */
export function proposedDay(meetings: readonly MeetingMoment[], now: Date): string {
  const today = day(now.toISOString());
  const last = meetings
    .filter((meeting) => meeting.cancelledAt === null)
    .map(({ startsAt }) => day(startsAt))
    .sort()
    .at(-1);
  const proposed = last === undefined ? addDays(today, 14) : addDays(last, firstInterval);
  let free = proposed > today ? proposed : addDays(today, 7);
  while (!isWorkingDay(free)) free = addDays(free, 1);
  return free;
}
