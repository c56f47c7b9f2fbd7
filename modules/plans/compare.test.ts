import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksNewAgreement, comparePlans, entriesOf } from './compare.ts';
import type { ActionContent, PlanContent } from './content.ts';
import { arrangementAt, frames, goalStatuses } from './domain.ts';
import { fadingStepIds } from './fading.ts';

const words = fc.constantFrom('Henk thuis', 'Genoeg geld', 'Samen eten', '');
const someone = fc.option(fc.constantFrom('Ans', 'Henk', 'Ria'));
const day = fc.option(fc.constantFrom('2026-11-01', '2026-12-24'));
const solution = (id: string) =>
  fc.record({
    id: fc.constant(id),
    frame: fc.constantFrom(...frames),
    text: words,
    by: someone,
    provision: someone,
  });
const action = (id: string) =>
  fc.record({
    id: fc.constant(id),
    text: words,
    who: someone,
    due: day,
    doneOn: day,
    fading: fc.array(fc.record({ step: fc.constantFrom(...fadingStepIds), from: day, reachedOn: day }), {
      maxLength: 2,
    }),
  });
const result = (id: string) =>
  fc.record({ id: fc.constant(id), text: words, due: day, seen: fc.constantFrom('yes' as const, null) });

/** Some of a few: so that two plans often hold the same things. */
const some = <T>(make: (id: string) => fc.Arbitrary<T>, prefix: string) =>
  fc
    .subarray(['1', '2', '3'])
    .chain((ids): fc.Arbitrary<T[]> => fc.tuple<T[]>(...ids.map((id) => make(`${prefix}${id}`))));

const goal = (id: string) =>
  fc.record({
    id: fc.constant(id),
    text: words,
    whose: someone,
    area: fc.constant(null),
    status: fc.constantFrom(...goalStatuses),
    problemId: fc.constant(null),
    results: some(result, `${id}-r`),
    solutions: some(solution, `${id}-s`),
    actions: some(action, `${id}-a`),
  });
const plan: fc.Arbitrary<PlanContent> = fc.record({
  problems: some((id) => fc.record({ id: fc.constant(id), words, by: someone }), 'p'),
  goals: some(goal, 'g'),
  already: some(solution, 'w'),
  arrangement: fc.constant(arrangementAt([], '2026-11-22')),
});

describe('two versions side by side', () => {
  test('a version beside itself: nothing came, changed or went', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(comparePlans(one, one).every(({ change }) => change === 'same')).toBe(true);
        expect(asksNewAgreement(one, one)).toBe(false);
      }),
    );
  });

  test('every line of either version is there exactly once', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const all = [...entriesOf(before), ...entriesOf(after)].map(({ kind, id }) => `${kind}/${id}`);
        const compared = comparePlans(before, after).map(({ kind, id }) => `${kind}/${id}`);
        expect(compared.toSorted()).toEqual([...new Set(all)].toSorted());
      }),
    );
  });

  test('looked at from the other side, what came is what went', () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const ids = (list: ReturnType<typeof comparePlans>, wanted: string) =>
          list.flatMap(({ change, kind, id }) => (change === wanted ? [`${kind}/${id}`] : [])).toSorted();
        const there = comparePlans(before, after);
        const back = comparePlans(after, before);
        expect(ids(there, 'added')).toEqual(ids(back, 'gone'));
        expect(ids(there, 'changed')).toEqual(ids(back, 'changed'));
        expect(asksNewAgreement(before, after)).toBe(asksNewAgreement(after, before));
      }),
    );
  });

  test('being further with the same plan asks no new agreement; another helper does', () => {
    const [base] = fc.sample(plan, { numRuns: 1, seed: 7 }) as [PlanContent];
    const act: ActionContent = { id: 'a', text: 'Gang opmeten', who: 'Lotte', due: null, doneOn: null, fading: [] };
    const of = (more: Partial<ActionContent>): PlanContent => ({
      ...base,
      goals: [
        {
          id: 'g',
          text: 'Henk thuis',
          whose: 'Henk',
          area: null,
          status: 'open',
          problemId: null,
          results: [],
          solutions: [],
          actions: [{ ...act, ...more }],
        },
      ],
    });
    expect(asksNewAgreement(of({}), of({ doneOn: '2026-11-20' }))).toBe(false);
    expect(comparePlans(of({}), of({ doneOn: '2026-11-20' })).find(({ kind }) => kind === 'action')?.change).toBe(
      'changed',
    );
    expect(asksNewAgreement(of({}), of({ who: 'Joris' }))).toBe(true);
  });
});
