import { expect, test } from 'vitest';
import { dueOn, freezes, isOfThirdParty, keyOf, withoutTechnical } from './domain.ts';

test.each([
  ['2026-01-31', false, '2026-02-28'],
  ['2026-01-31', true, '2026-04-30'],
  ['2026-11-25', false, '2026-12-25'],
])('a request of %s (longer: %s) is answered by %s', (received, isExtended, due) => {
  expect(dueOn(received, isExtended)).toBe(due);
});

test('only a freeze or an objection that holds freezes', () => {
  expect([freezes('freeze', 'granted'), freezes('object', 'partly'), freezes('freeze', 'refused')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(freezes('erase', 'granted')).toBe(false);
});

test('words of a reporter and of another member are of a third party, those of the resident and the worker are not', () => {
  const [me, other] = ['me', 'other'];
  expect(isOfThirdParty('fragment', { voice: 'reporter' }, me)).toBe(true);
  expect(isOfThirdParty('fragment', { voice: 'member', person_id: other }, me)).toBe(true);
  expect(isOfThirdParty('fragment', { voice: 'member', person_id: me }, me)).toBe(false);
  expect(isOfThirdParty('fragment', { voice: 'member', person_id: me, names_person_id: other }, me)).toBe(true);
  expect(isOfThirdParty('contact_moment', { text: 'Gebeld' }, me)).toBe(false);
  expect(isOfThirdParty('person', { id: me }, me)).toBe(false);
  expect(isOfThirdParty('person', { id: other }, me)).toBe(true);
  expect(isOfThirdParty('involved_helper', { id: 'x' }, me)).toBe(true);
});

test('a record goes out without what only the program needs, and is named by what identifies it', () => {
  const row = { organisation_id: 'o', id: 'x', version: 3, text: 'Goed', note: null, address_key: 'kade7' };
  expect(withoutTechnical(row)).toEqual({ id: 'x', text: 'Goed' });
  expect(keyOf(row)).toBe('x');
  expect(keyOf({ organisation_id: 'o', evaluation_id: 'e', question: 'q' })).toBe('e/q');
});
