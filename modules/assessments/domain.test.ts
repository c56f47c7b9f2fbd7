import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifeDomainIds } from '../../method/ids.ts';
import {
  compareScores,
  domainOrder,
  firstAndLatest,
  likelyOccasion,
  tally,
  type DomainScore,
  type Level,
} from './domain.ts';

const level = fc.constantFrom<(Level | null)[]>(1, 2, 3, 4, 5, null);
const scoring: fc.Arbitrary<DomainScore[]> = fc
  .uniqueArray(fc.constantFrom(...lifeDomainIds), { maxLength: 11 })
  .chain((domains) =>
    fc.tuple(...domains.map((domain) => level.map((value): DomainScore => ({ domain, level: value })))),
  );

describe('two scorings beside each other', () => {
  test('show every domain opened in either, once, area by area, and no other', () => {
    fc.assert(
      fc.property(scoring, scoring, (earlier, later) => {
        const compared = compareScores(earlier, later).map(({ domain }) => domain);
        const opened = new Set([...earlier, ...later].map(({ domain }) => domain));
        expect(compared).toEqual(domainOrder.filter((domain) => opened.has(domain)));
      }),
    );
  });

  test('the other way round, better is worse', () => {
    fc.assert(
      fc.property(scoring, scoring, (earlier, later) => {
        const there = tally(compareScores(earlier, later));
        const back = tally(compareScores(later, earlier));
        expect(back).toEqual({ up: there.down, down: there.up, same: there.same, unknown: there.unknown });
      }),
    );
  });

  test('nothing is claimed where one of the two was not discussed or not opened', () => {
    fc.assert(
      fc.property(scoring, scoring, (earlier, later) => {
        for (const one of compareScores(earlier, later)) {
          const isKnown = typeof one.earlier === 'number' && typeof one.later === 'number';
          expect(one.change === 'unknown').toBe(!isKnown);
        }
      }),
    );
  });

  test('the same twice is the same, and the order in which domains were opened does not matter', () => {
    fc.assert(
      fc.property(scoring, (once) => {
        const { up, down } = tally(compareScores(once, once.toReversed()));
        expect({ up, down }).toEqual({ up: 0, down: 0 });
      }),
    );
  });
});

describe('first and latest', () => {
  const dated = (id: string, personId: string | null, at: string) => ({ id, personId, at });

  test('are of one person, by time and not by order of arrival', () => {
    const all = [
      dated('c', 'ans', '2026-03-01T09:00:00Z'),
      dated('x', 'henk', '2026-01-01T09:00:00Z'),
      dated('a', 'ans', '2026-01-05T10:00:00+01:00'),
      dated('b', 'ans', '2026-02-01T09:00:00Z'),
    ];
    const { first, latest } = firstAndLatest(all, 'ans');
    expect([first?.id, latest?.id]).toEqual(['a', 'c']);
  });

  test('one scoring has nothing beside it', () => {
    const only = dated('a', null, '2026-01-01T09:00:00Z');
    expect(firstAndLatest([only], null)).toEqual({ first: undefined, latest: only });
    expect(firstAndLatest([only], 'ans')).toEqual({ first: undefined, latest: undefined });
  });
});

test('the occasion is guessed from where the household is', () => {
  expect(likelyOccasion('support', false)).toBe('start');
  expect(likelyOccasion('evaluation', true)).toBe('evaluation');
  expect(likelyOccasion('monitoring', true)).toBe('monitoring');
  expect(likelyOccasion('support', true)).toBe('other');
});

test('every domain has its place in the order', () => {
  expect([...domainOrder].sort()).toEqual([...lifeDomainIds].sort());
});
