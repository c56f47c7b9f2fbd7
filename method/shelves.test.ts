import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, methodKinds } from './catalogue.ts';
import type { Entry } from './schema.ts';

const room = new URL('./', import.meta.url);
const isProgram = /^(schema.*|catalogue|published|publish|versions|ids)\.ts$|\.test\.ts$/;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value && 'published' in value;

/** Everything an entry says, in an order that does not depend on how it was written down. */
function said(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a.localeCompare(b)))
      : inner,
  );
}

test('every entry of every file stands on a shelf, and every shelf is filled from a file', async () => {
  const shelved = new Set(methodKinds.flatMap((kind) => catalogue.all(kind).map(said)));
  const written = new Set<string>();
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !isProgram.test(name),
  );
  for (const name of files) {
    const exported = Object.values((await import(/* @vite-ignore */ new URL(name, room).href)) as object) as unknown[];
    for (const entry of exported.flat().filter(isEntry)) {
      written.add(said(entry));
      expect(shelved.has(said(entry)), `${name}: ${entry.id}@${entry.version}`).toBe(true);
    }
  }
  expect([...shelved].filter((entry) => !written.has(entry))).toEqual([]);
});
