import { describe, expect, test } from 'vitest';
import { addressLine, ageOn, fullName, newlySaid, otherWay, relationKinds, wrongDays } from './domain.ts';

describe('a name', () => {
  test('has the partner in front and keeps its small words', () => {
    expect(fullName({ givenName: 'Ans', infix: 'de', familyName: 'Bruin', partnerFamilyName: 'Sterk' })).toBe(
      'Ans Sterk-de Bruin',
    );
    expect(fullName({ givenName: 'Ria', infix: 'van der', familyName: 'Velzen' })).toBe('Ria van der Velzen');
    expect(fullName({ givenName: 'Jaap' })).toBe('Jaap');
    expect(fullName({ givenName: 'Els', partnerInfix: 'van', partnerFamilyName: 'Dam' })).toBe('Els van Dam');
  });
});

describe('a relation', () => {
  test('read twice the other way is itself, or has its own word', () => {
    expect(otherWay('parent')).toBe('child');
    expect(otherWay('informal-carer')).toBe('cared-for');
    expect(otherWay('friend')).toBe('friend');
    for (const kind of relationKinds) expect(otherWay(kind)).toBeTruthy();
  });
});

test('an age counts the birthday itself', () => {
  expect(ageOn('1958-11-12', '2026-11-11')).toBe(67);
  expect(ageOn('1958-11-12', '2026-11-12')).toBe(68);
});

test('an address is one line, or nothing', () => {
  expect(addressLine({ street: 'Kade', houseNumber: '7a' })).toBe('Kade 7a');
  expect(addressLine({ street: null, houseNumber: null })).toBeNull();
});

describe('the days of a person', () => {
  const person = { birthDate: '1950-01-02', deceasedOn: null, movedOutOn: null };
  test('fit when they lie between birth and today', () => {
    expect(wrongDays(person, '2026-01-01')).toBeUndefined();
    expect(wrongDays({ ...person, movedOutOn: '2026-01-01' }, '2026-01-01')).toBeUndefined();
  });
  test('are refused before birth and after today', () => {
    expect(wrongDays({ ...person, deceasedOn: '1949-12-31' }, '2026-01-01')).toBe('before-birth');
    expect(wrongDays({ ...person, movedOutOn: '2026-01-02' }, '2026-01-01')).toBe('future');
  });
});

test('what is newly said of being called is noted; a "yes" that goes is a withdrawal', () => {
  expect(newlySaid('not-asked', 'given')).toBe('given');
  expect(newlySaid('given', 'given')).toBeUndefined();
  expect(newlySaid('given', 'refused')).toBe('refused');
  expect(newlySaid('given', 'not-asked')).toBe('withdrawn');
  expect(newlySaid('asked', 'not-asked')).toBeUndefined();
  expect(newlySaid('asked', 'withdrawn')).toBeUndefined();
});
