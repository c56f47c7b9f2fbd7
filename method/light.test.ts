import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const room = new URL('./', import.meta.url);
/** What runs on the server only; all other files reach the browser one by one. */
const serverOnly = /^(schema.*|catalogue|published|publish)\.ts$|\.test\.ts$/;

test('what the browser imports brings no validator and at most 16 kB with it', () => {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !serverOnly.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    const text = readFileSync(new URL(name, room), 'utf8');
    expect(text, name).not.toMatch(/from 'zod'/);
    expect(text, name).not.toMatch(/^import (?!type ).*from '\.{1,2}\/(schema.*|catalogue|published)\.ts'/m);
    expect(text.length, name).toBeLessThan(16_000);
  }
});
