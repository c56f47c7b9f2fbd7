import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrangementAt,
  firstDayInForce,
  frames,
  goalStatus,
  isAdult,
  isInForce,
  isInformal,
  lightestUntried,
  lightToHeavy,
  newestAnswers,
  possibleGoalEvents,
} from './domain.ts';

const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
const dayText = day.map((date) => date.toISOString().slice(0, 10));
const solution = fc.record({
  frame: fc.constantFrom(...frames),
  since: fc.option(dayText),
  endedOn: fc.option(dayText),
});
const solutions = fc.array(solution, { maxLength: 30 });

describe('an arrangement', () => {
  test('counts every solution in force once, and is informal and formal together', () => {
    fc.assert(
      fc.property(solutions, dayText, (list, on) => {
        const made = arrangementAt(list, on);
        expect(made.total).toBe(list.filter((one) => isInForce(one, on)).length);
        expect(made.informal + made.formal).toBe(made.total);
        expect(frames.reduce((sum, frame) => sum + made.counts[frame], 0)).toBe(made.total);
        expect(frames.filter(isInformal).reduce((sum, frame) => sum + made.counts[frame], 0)).toBe(made.informal);
      }),
    );
  });

  test('knows nothing of what had not begun yet', () => {
    fc.assert(
      fc.property(solutions, (list) => {
        const first = firstDayInForce(list);
        const before = first ? new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10) : '2028-12-31';
        expect(arrangementAt(list, before).total).toBe(0);
      }),
    );
  });

  test('mevrouw Sterk: eight of eleven, and the chair that ended no longer counts', () => {
    const since = '2026-10-01';
    const of = (frame: (typeof frames)[number], count: number) =>
      Array.from({ length: count }, () => ({ frame, since, endedOn: null }));
    const list = [
      ...of('own-strength', 4),
      ...of('social-network', 4),
      ...of('general-provision', 1),
      ...of('individual-provision', 2),
      { frame: 'individual-provision' as const, since, endedOn: '2026-11-01' },
    ];
    expect(arrangementAt(list, '2026-11-01')).toMatchObject({ total: 11, informal: 8, formal: 3 });
    expect(arrangementAt(list, '2026-10-31')).toMatchObject({ total: 12, formal: 4 });
  });
});

describe('light to heavy', () => {
  test('keeps every solution, in the order of the frames, and the order within a frame', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ frame: fc.constantFrom(...frames), n: fc.integer() })), (list) => {
        const sorted = lightToHeavy(list);
        expect(sorted).toHaveLength(list.length);
        const places = sorted.map(({ frame }) => frames.indexOf(frame));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const frame of frames) {
          expect(sorted.filter((one) => one.frame === frame)).toEqual(list.filter((one) => one.frame === frame));
        }
      }),
    );
  });

  test('asks about the lightest frame nobody thought of, and never pushes towards the heaviest', () => {
    expect(lightestUntried([])).toBe('own-strength');
    expect(lightestUntried([{ frame: 'individual-provision' }])).toBe('own-strength');
    expect(lightestUntried([{ frame: 'own-strength' }, { frame: 'general-provision' }])).toBe('social-network');
    expect(lightestUntried(frames.slice(0, 3).map((frame) => ({ frame })))).toBeNull();
  });
});

describe('a goal', () => {
  test('stands where the last thing that happened left it', () => {
    expect(goalStatus([])).toBe('open');
    expect(goalStatus([{ kind: 'partly-reached' }, { kind: 'reached' }])).toBe('reached');
    expect(goalStatus([{ kind: 'let-go' }, { kind: 'taken-up-again' }])).toBe('open');
  });

  test('can always go somewhere from where it stands, and back', () => {
    for (const status of ['open', 'partly-reached', 'reached', 'let-go'] as const) {
      expect(possibleGoalEvents(status).length).toBeGreaterThan(0);
      expect(possibleGoalEvents(status)).not.toContain(status);
    }
  });
});

test('somebody is an adult on the eighteenth birthday, and when nobody knows', () => {
  expect(isAdult('2008-11-22', '2026-11-22')).toBe(true);
  expect(isAdult('2008-11-23', '2026-11-22')).toBe(false);
  expect(isAdult(null, '2026-11-22')).toBe(true);
});

test('of several answers of a person the last one counts', () => {
  const answers = [
    { personId: 'a', answer: 'not-agreed' },
    { personId: 'b', answer: 'agreed' },
    { personId: 'a', answer: 'agreed' },
  ];
  expect(newestAnswers(answers)).toEqual([
    { personId: 'a', answer: 'agreed' },
    { personId: 'b', answer: 'agreed' },
  ]);
});
