import { expect, test } from 'vitest';
import { hashSecret } from '../../auth/session-token.ts';
import { hashOf, newSecret } from './link-secret.ts';

test('the browser hashes a secret as the server does', async () => {
  const secret = newSecret();
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await hashOf(secret)).toBe(hashSecret(secret));
});

test('no two secrets are the same', () => {
  expect(new Set(Array.from({ length: 200 }, newSecret)).size).toBe(200);
});
