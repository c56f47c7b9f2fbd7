import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  experienceStatus,
  followUpStatus,
  monthsLater,
  relapseAsksForAction,
  unknownAnswer,
  usualRhythm,
  type FollowUpOutcome,
} from './domain.ts';

describe('asking for the experience', () => {
  const asked = { answeredAt: null, withdrawnAt: null, expiresAt: '2026-02-01T00:00:00Z' };

  test('waits until the link expires, to the instant', () => {
    expect(experienceStatus(asked, '2026-01-31T23:59:59Z')).toBe('waiting');
    expect(experienceStatus(asked, '2026-02-01T00:00:00Z')).toBe('expired');
    expect(experienceStatus({ ...asked, expiresAt: null }, '2099-01-01T00:00:00Z')).toBe('waiting');
  });

  test('an answer stays an answer, whatever happened after', () => {
    const answeredAt = '2026-01-02T00:00:00Z';
    expect(experienceStatus({ ...asked, answeredAt, withdrawnAt: answeredAt }, '2027-01-01T00:00:00Z')).toBe(
      'answered',
    );
    expect(experienceStatus({ ...asked, withdrawnAt: answeredAt }, '2026-01-03T00:00:00Z')).toBe('withdrawn');
  });
});

describe('moments of following', () => {
  test('are late the day after', () => {
    const moment = { day: '2026-03-10', doneAt: null, cancelledAt: null };
    expect(followUpStatus(moment, '2026-03-09')).toBe('coming');
    expect(followUpStatus(moment, '2026-03-10')).toBe('today');
    expect(followUpStatus(moment, '2026-03-11')).toBe('late');
    expect(followUpStatus({ ...moment, doneAt: '2026-03-20T09:00:00Z' }, '2026-03-11')).toBe('done');
    expect(followUpStatus({ ...moment, cancelledAt: '2026-03-01T09:00:00Z' }, '2026-03-11')).toBe('cancelled');
  });

  test('a month later never spills into the month after', () => {
    expect(monthsLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsLater('2028-01-31', 1)).toBe('2028-02-29');
    expect(usualRhythm('2026-11-30')).toEqual(['2026-12-30', '2027-02-28', '2027-05-30']);
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 60 }),
        (date, months) => {
          const day = date.toISOString().slice(0, 10);
          const later = monthsLater(day, months);
          const monthOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
          expect(monthOf(later) - monthOf(day)).toBe(months);
          expect(Number(later.slice(8)) <= Number(day.slice(8))).toBe(true);
        },
      ),
    );
  });
});

describe('a relapse', () => {
  const heard = (outcome: FollowUpOutcome | null, doneAt: string | null) => ({ outcome, doneAt });

  test('asks for action while it is the last we heard', () => {
    const moments = [
      heard('relapse', '2026-02-01T09:00:00Z'),
      heard('stable', '2026-01-01T09:00:00Z'),
      heard(null, null),
    ];
    expect(relapseAsksForAction(moments, 'monitoring')).toBe(true);
    expect(relapseAsksForAction(moments, 'closed')).toBe(true);
    expect(relapseAsksForAction(moments, 'support')).toBe(false);
  });

  test('is not undone by not being reached, and is by better news', () => {
    const relapse = heard('relapse', '2026-02-01T09:00:00Z');
    expect(relapseAsksForAction([relapse, heard('not-reached', '2026-02-08T09:00:00Z')], 'monitoring')).toBe(true);
    expect(relapseAsksForAction([relapse, heard('stable', '2026-02-08T09:00:00Z')], 'monitoring')).toBe(false);
    expect(relapseAsksForAction([], 'monitoring')).toBe(false);
  });
});

describe('answers to questions', () => {
  const questions = [{ id: 'listened', version: 1, answers: [{ id: 'yes' }, { id: 'no' }] }];
  const given = (question: string, answer: string | null, version = 1) => ({ question, version, answer, words: '' });

  test('must be of a question that was published, in that version, and given once', () => {
    expect(unknownAnswer([given('listened', 'yes')], questions)).toBe(-1);
    expect(unknownAnswer([given('listened', null)], questions)).toBe(-1);
    expect(unknownAnswer([given('listened', 'yes'), given('other', 'yes')], questions)).toBe(1);
    expect(unknownAnswer([given('listened', 'maybe')], questions)).toBe(0);
    expect(unknownAnswer([given('listened', 'yes', 2)], questions)).toBe(0);
    expect(unknownAnswer([given('listened', 'yes'), given('listened', 'no')], questions)).toBe(1);
  });

  test('left empty is not kept', () => {
    expect(answered([given('listened', null), { ...given('clear', null), words: ' ja ' }])).toHaveLength(1);
  });
});
