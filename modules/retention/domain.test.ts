import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { isHeld, isPast, keptUntil, retentionRules, rulesWith } from './domain.ts';

const termOf = (id: string) => retentionRules.find((rule) => rule.id === id)!.term!;

test('a file under the Wmo is kept fifteen years to the day, and goes the day after', () => {
  expect(keptUntil('2011-11-25', termOf('wmo-file'))).toEqual({ keptUntil: '2026-11-25', goesOn: '2026-11-26' });
  expect(isPast('2011-11-25', termOf('wmo-file'), '2026-11-25')).toBe(false);
  expect(isPast('2011-11-25', termOf('wmo-file'), '2026-11-26')).toBe(true);
});

test('a withdrawn application is kept six weeks', () => {
  expect(keptUntil('2026-10-14', termOf('withdrawn-application')).goesOn).toBe('2026-11-26');
});

test('whatever the rule and the day: never before its day, and always from it on', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
  const term = fc.constantFrom(...retentionRules.flatMap((rule) => (rule.term ? [rule.term] : [])));
  fc.assert(
    fc.property(day, term, fc.integer({ min: 0, max: 40_000 }), (from, length, later) => {
      const { goesOn, keptUntil: last } = keptUntil(from, length);
      expect(goesOn).toBe(addDays(last, 1));
      expect(isPast(from, length, last)).toBe(false);
      expect(isPast(from, length, addDays(goesOn, later))).toBe(true);
    }),
  );
});

test('an organisation chooses where it may, and nowhere else', () => {
  const term = { unit: 'weeks', count: 1 } as const;
  const rules = rulesWith(retentionRules.map(({ id }) => ({ rule: id, isOn: true, term })));
  const shape = rules.map(({ id, term: now, isOn }) => [id, now === term, isOn]);
  expect(shape).toEqual([
    ['wmo-file', false, true],
    ['youth-file', false, true],
    ['silent-case', true, true],
    ['household-without-case', true, true],
    ['withdrawn-application', false, true],
    ['first-contact', true, true],
    ['signal', true, true],
    ['audit', false, true],
    ['sign-in', false, true],
    ['kept-answers', false, true],
  ]);
  expect(rulesWith([{ rule: 'wmo-file', isOn: false, term }])[0]).toEqual(retentionRules[0]);
});

test('a hold counts up to and on its last day, unless it was lifted', () => {
  expect(isHeld({ until: '2026-11-25', liftedAt: null }, '2026-11-25')).toBe(true);
  expect(isHeld({ until: '2026-11-25', liftedAt: null }, '2026-11-26')).toBe(false);
  expect(isHeld({ until: '2027-01-01', liftedAt: '2026-11-01T10:00:00.000Z' }, '2026-11-25')).toBe(false);
});
