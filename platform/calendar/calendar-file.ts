import type { Language } from '../i18n/messages.ts';
import { amsterdamClock, isRepeatedHour, timeZone } from './amsterdam-time.ts';
import { escapeText, foldLine, quoteParameter } from './content-line.ts';

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

export interface CalendarEvent {
  /** Of the appointment in the record; stays the same when it changes. */
  readonly id: string;
  /** Counts up with every change; a calendar follows the highest. */
  readonly version: number;
  /** When this version was made. */
  readonly changedAt: Date;
  readonly start: Date;
  /** After `start`. */
  readonly end: Date;
  readonly title: string;
  readonly location?: string;
  readonly description?: string;
  readonly organiser: CalendarPerson;
  readonly guests?: readonly CalendarPerson[];
  /** The appointment is off, while the file as a whole tells of others too. */
  readonly cancelled?: boolean;
}

export interface CalendarFileOptions {
  /** `PUBLISH` to put in a calendar, `REQUEST` to ask guests for an answer, `CANCEL` to take away. */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  /** In which the titles and descriptions are written. */
  readonly language: Language;
}

/**
 * Appointments as an iCalendar text (RFC 5545, methods of RFC 5546), lines ending in CR LF.
 * @throws RangeError when a moment is not valid or an appointment does not end after it starts.
 */
export function calendarFile(events: readonly CalendarEvent[], { method, language }: CalendarFileOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Keukentafel//Keukentafel//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...amsterdamRules,
    ...events.flatMap((event) => eventLines(event, method, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, method: CalendarFileOptions['method'], language: Language): string[] {
  if (!(event.end > event.start)) throw new RangeError('an appointment ends after it starts');
  const text = (name: string, value: string | undefined): string[] =>
    value?.trim() ? [`${name};LANGUAGE=${language}:${escapeText(value.trim())}`] : [];
  const off = method === 'CANCEL' || event.cancelled === true;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@keukentafel`,
    `SEQUENCE:${event.version}`,
    `DTSTAMP:${inUtc(event.changedAt)}`,
    `DTSTART${moment(event.start)}`,
    `DTEND${moment(event.end)}`,
    ...text('SUMMARY', event.title),
    ...text('LOCATION', event.location),
    ...text('DESCRIPTION', event.description),
    `ORGANIZER${person(event.organiser)}`,
    ...(event.guests ?? []).map(
      (guest) => `ATTENDEE;ROLE=REQ-PARTICIPANT${method === 'REQUEST' ? ';RSVP=TRUE' : ''}${person(guest)}`,
    ),
    `STATUS:${off ? 'CANCELLED' : 'CONFIRMED'}`,
    // What is in someone's calendar is not for who shares it.
    'CLASS:PRIVATE',
    `TRANSP:${off ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

const person = ({ name, email }: CalendarPerson): string =>
  `;CN=${quoteParameter(name)}:mailto:${encodeURI(email.toWellFormed().replace(/[\s\p{Cc}]/gu, ''))}`;

const inUtc = (date: Date): string =>
  date
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replace(/[-:]/g, '');

/** The rules below hold from 1996; a moment before that, or in the hour that exists twice, is written in UTC. */
function moment(date: Date): string {
  if (date.getUTCFullYear() < 1997 || isRepeatedHour(date)) return `:${inUtc(date)}`;
  return `;TZID=${timeZone}:${amsterdamClock(date)}`;
}

const amsterdamRules = [
  'BEGIN:VTIMEZONE',
  `TZID:${timeZone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];
