import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWorkingDay } from '../../platform/calendar/dutch-holidays.ts';
import {
  applicationState,
  milestonesOf,
  possibleMilestones,
  pressingTerm,
  refusalOf,
  termsOf,
  type Milestones,
  type WmoEvent,
} from './domain.ts';

const on = (onDay: string) => ({ onDay, outcome: null });
const day = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2015-01-01', offset));

describe('what has happened', () => {
  test('the newest of a kind counts, and what was undone did not happen', () => {
    const events: WmoEvent[] = [
      { kind: 'investigated', onDay: '2026-10-01' },
      { kind: 'investigated', onDay: '2026-10-02' },
      { kind: 'applied', onDay: '2026-10-03' },
      { kind: 'undone', onDay: '2026-10-04', undoes: 'applied' },
    ];
    expect(milestonesOf(events)).toEqual({ investigated: on('2026-10-02') });
  });

  test.each([
    [{}, 'investigating'],
    [{ investigated: on('2026-10-01') }, 'investigated'],
    [{ applied: on('2026-10-01') }, 'applied'],
    [{ decided: { onDay: '2026-10-01', outcome: 'granted' } }, 'granted'],
    [{ decided: { onDay: '2026-10-01', outcome: 'partly' } }, 'partly-granted'],
    [{ decided: { onDay: '2026-10-01', outcome: 'refused' } }, 'refused'],
    [{ allocated: on('2026-10-01') }, 'allocated'],
    [{ delivered: on('2026-10-01') }, 'delivered'],
    [{ delivered: on('2026-10-01'), withdrawn: on('2026-10-02') }, 'withdrawn'],
  ] as const)('%j is %s', (happened, state) => {
    expect(applicationState(happened)).toBe(state);
  });

  test('after a withdrawal nothing more is asked', () => {
    expect(possibleMilestones({ withdrawn: on('2026-10-01') })).toEqual([]);
    expect(possibleMilestones({ applied: on('2026-10-01') })).not.toContain('applied');
  });
});

describe('the terms', () => {
  test('run from the report, and the decision from the application', () => {
    const terms = termsOf('2026-10-13', { investigated: on('2026-11-10'), applied: on('2026-11-12') }, '2026-11-22');
    expect(terms).toMatchObject([
      { id: 'own-plan', lastDay: '2026-10-20', state: 'stopped' },
      { id: 'investigation', lastDay: '2026-11-24', state: 'met', metOn: '2026-11-10' },
      { id: 'decision', from: '2026-11-12', lastDay: '2026-11-26', state: 'running', daysLeft: 4, days: 14 },
    ]);
    expect(pressingTerm(terms)?.id).toBe('decision');
  });

  test('say it calmly when an own plan did not come, and plainly when the municipality is late', () => {
    const terms = termsOf('2026-09-01', {}, '2026-11-22');
    expect(terms).toMatchObject([
      { id: 'own-plan', state: 'passed' },
      { id: 'investigation', state: 'late', lastDay: '2026-10-13', daysLeft: -40 },
    ]);
    expect(pressingTerm(terms)?.id).toBe('investigation');
  });

  test('tell of a term that moved past a holiday', () => {
    const [, investigation] = termsOf('2026-02-20', {}, '2026-03-01');
    expect(investigation).toMatchObject({ countedDay: '2026-04-03', lastDay: '2026-04-07' });
  });

  test('what was met late stays so', () => {
    const terms = termsOf('2026-09-01', { investigated: on('2026-10-20') }, '2026-11-22');
    expect(terms[1]).toMatchObject({ state: 'met-late' });
    expect(pressingTerm(terms)).toBeUndefined();
  });

  test('stop when it is withdrawn', () => {
    const terms = termsOf('2026-11-20', { applied: on('2026-11-21'), withdrawn: on('2026-11-22') }, '2026-11-22');
    expect(terms.map(({ state }) => state)).toEqual(['stopped', 'stopped', 'stopped']);
  });

  test('hold for any day: they end on a working day, and one day later there is one day less', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 100 }), (reportedOn, later) => {
        const happened: Milestones = { applied: on(reportedOn) };
        const today = addDays(reportedOn, later);
        const terms = termsOf(reportedOn, happened, today);
        const tomorrow = termsOf(reportedOn, happened, addDays(today, 1));
        terms.forEach((term, index) => {
          expect(isWorkingDay(term.lastDay)).toBe(true);
          expect(term.lastDay >= term.countedDay).toBe(true);
          expect(tomorrow[index]?.daysLeft).toBe(term.daysLeft - 1);
          expect(term.state === 'running').toBe(today <= term.lastDay);
        });
      }),
    );
  });
});

describe('what cannot be written down', () => {
  const around = { reportedOn: '2026-10-13', happened: {}, today: '2026-11-22' };
  test('is what lies ahead, or before the report', () => {
    expect(refusalOf('investigated', '2026-11-23', around)).toBe('in-future');
    expect(refusalOf('investigated', '2026-10-12', around)).toBe('before-report');
    expect(refusalOf('client-support-offered', '2026-10-01', around)).toBeNull();
  });

  test('is an application before the investigation, until its six weeks are over', () => {
    expect(refusalOf('applied', '2026-11-01', around)).toBe('too-early');
    const investigated = { ...around, happened: { investigated: on('2026-10-30') } };
    expect(refusalOf('applied', '2026-11-01', investigated)).toBeNull();
    expect(refusalOf('applied', '2026-10-29', investigated)).toBe('too-early');
    const sixWeeksOver = { ...around, today: '2026-12-01' };
    expect(refusalOf('applied', '2026-11-24', sixWeeksOver)).toBe('too-early');
    expect(refusalOf('applied', '2026-11-25', sixWeeksOver)).toBeNull();
  });
});
