import { expect, test } from 'vitest';
import { textIn } from '../../platform/i18n/messages.ts';
import type { AuditRow } from './api.ts';
import { auditMessages } from './messages.ts';
import { sentenceOf } from './words.ts';

const nl = textIn(auditMessages, 'nl');
const row = (part: Partial<AuditRow>): AuditRow =>
  ({
    who: 'Bo',
    role: 'coach',
    outcome: 'done',
    kind: 'write',
    room: null,
    household: null,
    found: 0,
    ...part,
  }) as AuditRow;

test('coming in is told as that, whichever way somebody came', () => {
  const ways = ['signIn', 'confirmCode', 'confirmPasskey', 'confirmRecovery', 'signInWithProvider'];
  const said = ways.map((action) => sentenceOf(nl, row({ action })));
  expect(said.every((sentence) => sentence.startsWith('Bo meldde zich aan'))).toBe(true);
  expect(new Set(said).size).toBe(ways.length);
});

test.each([
  [0, 'geen huishouden'],
  [1, '1 huishouden '],
  [3, '3 huishoudens'],
])('a list with %i households in it says so', (found, words) => {
  expect(sentenceOf(nl, row({ action: 'listHouseholds', kind: 'found', found }))).toContain(words);
});
