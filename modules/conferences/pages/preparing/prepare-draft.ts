import { parseDateTime, toZoned } from '@internationalized/date';
import { clockTime, dayOf } from '../../../../ui/dates.ts';
import type { Conference, ConferenceFields } from '../../api.ts';

/** What is being prepared, as it is typed and kept on the device. */
export interface PrepareDraft {
  day: string | null;
  time: string | null;
  minutes: number;
  place: string;
  question: string;
  knownBeforehand: string;
  bottomLine: string;
  pleasant: string;
}

export const draftOf = (conference: Conference): PrepareDraft => ({
  day: conference.startsAt && dayOf(conference.startsAt),
  time: conference.startsAt && clockTime(conference.startsAt, 'nl'),
  minutes: conference.minutes,
  place: conference.place ?? '',
  question: conference.question ?? '',
  knownBeforehand: conference.knownBeforehand ?? '',
  bottomLine: conference.bottomLine ?? '',
  pleasant: conference.pleasant ?? '',
});

/** The instant of a day and a clock in the Netherlands; in the evening when no time was chosen, because people work. */
export const instantOf = (day: string, time: string | null): string =>
  toZoned(parseDateTime(`${day}T${time ?? '19:30'}`), 'Europe/Amsterdam')
    .toDate()
    .toISOString();

export function fieldsOf(draft: PrepareDraft): ConferenceFields {
  const { day, time, minutes } = draft;
  const words = (text: string) => text.trim() || null;
  return {
    startsAt: day === null ? null : instantOf(day, time),
    minutes,
    place: words(draft.place),
    question: words(draft.question),
    knownBeforehand: words(draft.knownBeforehand),
    bottomLine: words(draft.bottomLine),
    pleasant: words(draft.pleasant),
  };
}
