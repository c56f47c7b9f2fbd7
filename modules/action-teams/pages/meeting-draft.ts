import { parseDateTime, toZoned } from '@internationalized/date';
import { clockTime, dayOf } from '../../../ui/dates.ts';
import type { Meeting, MeetingFields } from '../api.ts';

/** What is being typed, as it is kept on the device. */
export interface MeetingDraft {
  day: string | null;
  time: string | null;
  place: string;
  personIds: string[];
  helperIds: string[];
  workerIds: string[];
  /** One name a line. */
  others: string;
  chairId: string | null;
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** A fresh one: the same people as last time, on the day that is proposed. */
export const freshMeeting = (proposedDay: string, last: Meeting | undefined, me: string | undefined): MeetingDraft => ({
  day: proposedDay,
  time: last ? clockTime(last.startsAt, 'nl') : '15:00',
  place: last?.place ?? '',
  personIds: ids(last?.people ?? []),
  helperIds: ids(last?.helpers ?? []),
  workerIds: last ? ids(last.workers) : me === undefined ? [] : [me],
  others: (last?.others ?? []).join('\n'),
  chairId: last?.chair?.id ?? null,
});

export const draftOf = (meeting: Meeting): MeetingDraft => ({
  ...freshMeeting(dayOf(meeting.startsAt), meeting, undefined),
});

/** The lines somebody typed, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is sent; null as long as the day or the time is missing. */
export function toMeeting(draft: MeetingDraft): MeetingFields | null {
  const { day, time, place, others, personIds, helperIds, workerIds, chairId } = draft;
  if (day === null || time === null) return null;
  const present = [...personIds, ...helperIds, ...workerIds];
  return {
    startsAt: toZoned(parseDateTime(`${day}T${time}`), 'Europe/Amsterdam')
      .toDate()
      .toISOString(),
    place: place.trim() || null,
    personIds,
    helperIds,
    workerIds,
    others: linesOf(others),
    // Whoever was to lead and does not come any more, leads no more.
    chairId: chairId !== null && present.includes(chairId) ? chairId : null,
  };
}
