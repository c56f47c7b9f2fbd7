import { expect, test } from 'vitest';
import { shortestPassword } from './domain.ts';
import { knownPasswords } from './known-passwords.ts';
import { passwordRefusal } from './password-refusal.ts';

test('more than three thousand known passwords are long enough to be chosen here', async () => {
  const known = [...(await knownPasswords())];
  expect(known.length).toBeGreaterThan(3000);
  expect(known.every((one) => one.length >= shortestPassword)).toBe(true);
});

test.each(['1q2w3e4r5t6y', 'qwertyqwerty', 'LeaveMeAlone', 'SonyEricsson'])('%s is refused', async (password) => {
  expect(await passwordRefusal(password, [], 'nl')).toContain('gelekte wachtwoorden');
});

test('another one is taken, also where a part of it is known', async () => {
  expect(await passwordRefusal('paarse fiets onder brug', [], 'nl')).toBeUndefined();
  expect(await passwordRefusal('1q2w3e4r5t6y boven de dijk', [], 'nl')).toBeUndefined();
});
