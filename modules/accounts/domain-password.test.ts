import { describe, expect, test } from 'vitest';
import { isEasyPassword } from './domain-password.ts';

const about = ['Gemeente Wilgendrecht', 'Samira El Amrani', 'samira.elamrani@wilgendrecht.example'];

describe('a password that one can guess', () => {
  test.each([
    'Keukentafel2026!',
    'welkom-welkom-01',
    'Wilgendrecht#1234',
    'samira.amrani.1987',
    'Wachtwoord123456',
    'SamíraSamíra2026',
    'wijkteam wilgendrecht',
    'Samira El Amrani fietst naar zee',
    'groene samira.elamrani onder water',
    'boven Gemeente Wilgendrecht schijnt zon',
  ])('%s', (password) => expect(isEasyPassword(password, about)).toBe(true));
});

describe('one that is good enough', () => {
  test.each([
    'paarse fiets onder brug',
    'aaaa bbbb cccc',
    'samira onder een paarse olifant',
    'keukentafel met drie gele poten',
    '8350 2217 9134',
    'X7$kq!29vT#m',
    'слоновый чайник',
  ])('%s', (password) => expect(isEasyPassword(password, about)).toBe(false));

  test('has nothing to do with an empty name', () => {
    expect(isEasyPassword('paarse fiets onder brug', ['', ' - '])).toBe(false);
  });
});
