import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Figure } from './report.ts';

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

const dist = new URL('../dist/web/', import.meta.url);

/** Kilobytes (1000 bytes) after gzip, of what the front page loads at once and of the largest piece fetched later. */
export function measureBundle(): Figure[] {
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<string, Chunk>;
  const initial = new Set<string>();
  const take = (key: string) => {
    if (initial.has(key)) return;
    initial.add(key);
    manifest[key]?.imports?.forEach(take);
  };
  take('index.html');
  const size = (key: string) => gzipSync(readFileSync(new URL(manifest[key]?.file ?? '', dist))).length / 1000;
  const scripts = Object.keys(manifest).filter((key) => manifest[key]?.file.endsWith('.js'));
  const later = scripts.filter((key) => !initial.has(key)).map(size);
  return [
    { what: 'initial JavaScript, gzipped', value: sum([...initial].map(size)), unit: 'kB', atMost: 200 },
    { what: 'largest later chunk, gzipped', value: Math.max(...later), unit: 'kB', atMost: 120 },
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
