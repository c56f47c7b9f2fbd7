import { expect, test } from 'vitest';
import { lenses } from '../../../method/domains.ts';
import { current } from '../../../method/versions.ts';
import { domainOrder } from '../domain.ts';
import { groupsOf, lensIds } from './lenses.ts';

test('the lenses are those of the way of working, and through each of them every domain is seen', () => {
  expect(current(lenses).map(({ id }) => id)).toEqual([...lensIds]);
  for (const lens of lensIds) {
    const groups = groupsOf(lens, domainOrder, 'nl');
    const seen = new Set(groups.flatMap(({ domains }) => domains));
    expect([...seen].toSorted(), lens).toEqual(domainOrder.toSorted());
  }
});

test('through areas and rhythm each answer stands once, through roles it may stand with several', () => {
  const times = (lens: (typeof lensIds)[number]) =>
    groupsOf(lens, ['day-activity'], 'nl').filter(({ domains }) => domains.includes('day-activity')).length;
  expect([times('areas'), times('rhythm'), times('roles')]).toEqual([1, 1, 3]);
});

test('a group without an answer is not shown, and the order of the answers stays', () => {
  expect(groupsOf('rhythm', ['physical-health', 'finances', 'mental-health'], 'en')).toEqual([
    { id: 'finances', label: 'Money', domains: ['finances'] },
    { id: 'functioning', label: 'How you are doing', domains: ['physical-health', 'mental-health'] },
  ]);
});
