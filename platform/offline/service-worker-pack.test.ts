import { expect, it } from 'vitest';
import { openPack, pack } from './service-worker-pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { path: '/assets/a.js', content: bytes('export const word = "één koffie ☕";') },
  { path: '/assets/empty.css', content: bytes('') },
  { path: '/assets/b.css', content: bytes('.a { content: "…" }') },
];

it('gives each file back as it was, under its own type', async () => {
  const from = openPack(pack(files));
  for (const { path, content } of files) {
    expect(new Uint8Array(await from(path)!.arrayBuffer())).toEqual(content);
  }
  expect(from('/assets/a.js')?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(from('/assets/b.css')?.headers.get('content-type')).toBe('text/css; charset=utf-8');
});

it('has nothing for another path, also not for a word every object knows', () => {
  const from = openPack(pack(files));
  expect(from('/assets/c.js')).toBeUndefined();
  expect(from('constructor')).toBeUndefined();
});
