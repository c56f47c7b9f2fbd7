import { expect, test } from 'vitest';
import { changeConference, type Conference } from '../../api.ts';
import { draftOf, fieldsOf, instantOf } from './prepare-draft.ts';

const conference = {
  ...{ startsAt: '2026-12-10T18:30:00Z', minutes: 90, place: 'Buurthuis', question: 'Wie helpt?' },
  ...{ knownBeforehand: null, bottomLine: 'De hond vast', pleasant: null },
} as Conference;

test('what is prepared comes back as it was, and empty fields are nothing', () => {
  const fields = fieldsOf(draftOf(conference));
  expect(fields).toEqual({
    ...{ startsAt: '2026-12-10T18:30:00.000Z', minutes: 90, place: 'Buurthuis', question: 'Wie helpt?' },
    ...{ knownBeforehand: null, bottomLine: 'De hond vast', pleasant: null },
  });
  expect(changeConference.body.safeParse({ ...fields, version: 1 }).success).toBe(true);
  expect(fieldsOf({ ...draftOf(conference), day: null, place: ' ' })).toMatchObject({ startsAt: null, place: null });
});

test('a day without a time is in the evening, on the clock of the Netherlands', () => {
  expect(instantOf('2026-12-10', null)).toBe('2026-12-10T18:30:00.000Z');
  expect(instantOf('2026-07-10', '19:30')).toBe('2026-07-10T17:30:00.000Z');
});
