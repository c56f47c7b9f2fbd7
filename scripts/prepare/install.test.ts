import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-install-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function given(asked: object, present?: object): boolean {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...asked } }));
  if (present) {
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }));
  }
  return isInstalled(folder);
}

const one = { version: '1.0.0', integrity: 'sha512-one' };

test('what was asked for is there', () => expect(given({ a: one }, { a: one })).toBe(true));
test('a package for another platform may be absent', () => {
  expect(given({ a: one, b: { ...one, optional: true } }, { a: one })).toBe(true);
});
test('nothing was installed yet', () => expect(given({ a: one })).toBe(false));
test('the lock file asks for another version', () => {
  expect(given({ a: { ...one, version: '1.0.1' } }, { a: one })).toBe(false);
});
test('the lock file asks for one more', () => expect(given({ a: one, b: one }, { a: one })).toBe(false));
