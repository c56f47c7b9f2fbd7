import { expect, test } from 'vitest';
import { firstContactDecisions as decisions, crisisChecks } from '../../method/first-contact.ts';
import { current } from '../../method/versions.ts';
import { crisisAdvice, crisisSigns, firstContactDecisions } from './domain.ts';

const checks = current(crisisChecks);

test('the signs and decisions are those of the way of working', () => {
  expect(checks.map(({ id }) => id)).toEqual([...crisisSigns]);
  expect(current(decisions).map(({ id }) => id)).toEqual([...firstContactDecisions]);
});

test('distress of the mind alone is referred; a roof, food or safety keeps it with the team', () => {
  expect(crisisAdvice([], checks)).toBe('none');
  expect(crisisAdvice(['danger-to-self'], checks)).toBe('refer-crisis');
  expect(crisisAdvice(['eviction', 'basics-missing'], checks)).toBe('act-today');
  expect(crisisAdvice(['eviction', 'danger-to-self'], checks)).toBe('refer-and-stay');
});
