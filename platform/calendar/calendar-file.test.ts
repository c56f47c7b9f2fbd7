import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent, type CalendarFileOptions } from './calendar-file.ts';

const event: CalendarEvent = {
  id: '0199-aaaa',
  version: 3,
  changedAt: new Date('2026-11-01T09:30:00.123Z'),
  start: new Date('2026-11-12T13:00:00Z'),
  end: new Date('2026-11-12T14:15:00Z'),
  title: 'Gesprek aan tafel',
  organiser: { name: 'Nadia el Amrani', email: 'nadia@wijkteam.example' },
};

/** Reads the file back as RFC 5545 tells a calendar to: unfold, then split names from values. */
function read(file: string): { name: string; parameters: string; value: string }[] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):([\s\S]*)$/.exec(line)!;
      return { name: name!, parameters: parameters!, value: value! };
    });
}

const unescape = (value: string): string => value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const one = (change: Partial<CalendarEvent> = {}, options: Partial<CalendarFileOptions> = {}) => {
  const lines = read(calendarFile([{ ...event, ...change }], { method: 'PUBLISH', language: 'nl', ...options }));
  const own = lines.slice(lines.findIndex((line) => line.value === 'VEVENT'));
  return {
    lines,
    get: (name: string) => own.find((line) => line.name === name),
  };
};

describe('calendarFile', () => {
  it('writes an appointment on the clock of Amsterdam, with the rules of that clock', () => {
    const { lines, get } = one({ location: 'Bij u thuis', description: 'Neem de brieven mee.' });
    expect(lines[0]!.value).toBe('VCALENDAR');
    expect(lines.find((line) => line.name === 'VERSION')!.value).toBe('2.0');
    expect(lines.find((line) => line.name === 'TZID')!.value).toBe('Europe/Amsterdam');
    expect(get('DTSTART')).toMatchObject({ parameters: ';TZID=Europe/Amsterdam', value: '20261112T140000' });
    expect(get('DTEND')!.value).toBe('20261112T151500');
    expect(get('DTSTAMP')!.value).toBe('20261101T093000Z');
    expect(get('SUMMARY')).toMatchObject({ parameters: ';LANGUAGE=nl', value: 'Gesprek aan tafel' });
    expect(get('LOCATION')!.value).toBe('Bij u thuis');
    expect(get('STATUS')!.value).toBe('CONFIRMED');
    expect(get('ORGANIZER')).toMatchObject({
      parameters: ';CN="Nadia el Amrani"',
      value: 'mailto:nadia@wijkteam.example',
    });
    expect(lines.at(-1)).toMatchObject({ name: 'END', value: 'VCALENDAR' });
  });

  it('keeps the name of an appointment and counts its versions, so that a change replaces it', () => {
    const before = one();
    const after = one({ version: 4, start: new Date('2026-11-13T13:00:00Z'), end: new Date('2026-11-13T14:00:00Z') });
    expect(after.get('UID')!.value).toBe(before.get('UID')!.value);
    expect(Number(after.get('SEQUENCE')!.value)).toBeGreaterThan(Number(before.get('SEQUENCE')!.value));
  });

  it('takes an appointment away with the method CANCEL', () => {
    const { lines, get } = one({}, { method: 'CANCEL' });
    expect(lines.find((line) => line.name === 'METHOD')!.value).toBe('CANCEL');
    expect(get('STATUS')!.value).toBe('CANCELLED');
    expect(one({ cancelled: true }).get('STATUS')!.value).toBe('CANCELLED');
  });

  it('asks guests for an answer with REQUEST only', () => {
    const guests = [{ name: 'Ria', email: 'ria@voorbeeld.example' }];
    expect(one({ guests }, { method: 'REQUEST' }).get('ATTENDEE')!.parameters).toContain('RSVP=TRUE');
    expect(one({ guests }).get('ATTENDEE')!.parameters).not.toContain('RSVP');
  });

  it.each([
    ['the last minute of winter time', '2026-03-29T00:59:00Z', ';TZID=Europe/Amsterdam', '20260329T015900'],
    ['the first minute of summer time', '2026-03-29T01:00:00Z', ';TZID=Europe/Amsterdam', '20260329T030000'],
    ['the hour that comes twice, first time', '2026-10-25T00:30:00Z', ';TZID=Europe/Amsterdam', '20261025T023000'],
    ['the hour that comes twice, second time', '2026-10-25T01:30:00Z', '', '20261025T013000Z'],
    ['just after it', '2026-10-25T02:00:00Z', ';TZID=Europe/Amsterdam', '20261025T030000'],
    ['long ago', '1890-05-01T12:00:00Z', '', '18900501T120000Z'],
  ])('is right about %s', (_, start, parameters, value) => {
    const at = new Date(start);
    expect(one({ start: at, end: new Date(at.getTime() + 900_000) }).get('DTSTART')).toMatchObject({
      parameters,
      value,
    });
  });

  it('refuses an appointment that ends before it starts, or at no known moment', () => {
    expect(() => one({ end: event.start })).toThrow(RangeError);
    expect(() => one({ start: new Date('nooit') })).toThrow(RangeError);
  });

  it('lets no text break out of its line, and gives it back as it was', () => {
    const hostile = 'Regel 1; met, tekens\\n "quote"\r\nEND:VEVENT\rBEGIN:VALARM\u2028X:Y 👩‍👧 é שלום';
    const { lines, get } = one({
      title: hostile,
      organiser: { name: 'A";X=1:\r\nEND:VEVENT^', email: 'a@b.c\r\nX:1' },
    });
    expect(unescape(get('SUMMARY')!.value)).toBe(hostile.replace(/\r\n?|\u2028/g, '\n'));
    expect(lines.filter((line) => line.name === 'END' && line.value === 'VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.name === 'X')).toBe(false);
    expect(get('ORGANIZER')!.parameters).toBe(`;CN="A^';X=1:^nEND:VEVENT^^"`);
  });

  it('holds for any text: every line at most 75 octets, whole signs, the same text back', () => {
    const clean = (text: string): string =>
      text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/(?!\n)\p{Cc}/gu, '')
        .toWellFormed()
        .trim();
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (a, b) => {
          const file = calendarFile([{ ...event, title: a, description: b }], { method: 'PUBLISH', language: 'en' });
          for (const line of file.split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            expect(line.isWellFormed()).toBe(true);
            expect(line).not.toMatch(/[\r\n]/);
          }
          const lines = read(file);
          const back = (name: string): string =>
            unescape(lines.find((line) => line.name === name && line.parameters.includes('LANGUAGE'))?.value ?? '');
          expect(back('SUMMARY').trim()).toBe(clean(a));
          expect(back('DESCRIPTION').trim()).toBe(clean(b));
        },
      ),
    );
  });
});
