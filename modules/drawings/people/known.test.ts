import { expect, test } from 'vitest';
import type { KnownPerson } from '../api.ts';
import type { Somebody } from './domain.ts';
import { notYetDrawn } from './known.ts';

const person = (id: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ id, name, place: 'network', role: null, gender: null, hasDied: false },
  ...more,
});
const figure = (name: string, personId: string | null = null): Somebody => ({
  ...{ name, role: '', mark: 'somebody', isFormal: false, hasDied: false, ring: 1, personId },
});
const names = (all: readonly Somebody[]) => all.map(({ name }) => name);

test('who was drawn elsewhere comes first, and each of them once', () => {
  const people = [person('1', 'Anna Bos'), person('2', 'Wim', { place: 'member', gender: 'man' })];
  const found = notYetDrawn({ elsewhere: [figure('Anna', '1'), figure('Bello')], people }, [], null);
  expect(names(found)).toEqual(['Anna', 'Bello', 'Wim']);
  expect(found.at(-1)).toMatchObject({ ring: 1, mark: 'man', personId: '2' });
});

test('nobody is offered who stands here already, by who they are or by their name', () => {
  const people = [person('1', 'Anna Bos'), person('2', 'Wim')];
  const drawn = [figure('Tante An', '1'), figure(' bello ')];
  expect(names(notYetDrawn({ elsewhere: [figure('Bello')], people }, drawn, null))).toEqual(['Wim']);
});

test('who stands in the middle is not around it', () => {
  expect(notYetDrawn({ elsewhere: [figure('Anna', '1')], people: [person('1', 'Anna')] }, [], '1')).toEqual([]);
});

test('two people of one name in the household are two', () => {
  const people = [person('1', 'Jan'), person('2', 'Jan')];
  expect(notYetDrawn({ elsewhere: [], people }, [], null)).toHaveLength(2);
});
