import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { outcomeOf, type Check } from './check.ts';
import { ourFiles } from './source-files.ts';
import { root } from './tool.ts';

const longestFile = 300;
const vague = /^(utils?|helpers?|common|misc)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that a tool or a convention fixes. */
const fixed = /^(README|CONTRIBUTING|LICENSE|CHANGELOG)$/;

/** What is wrong with the name of a source file and its folders: vague, or not in kebab-case. */
export function nameFindings(path: string): string[] {
  const parts = path.split('/').filter((part) => !part.startsWith('.'));
  return parts.flatMap((part, index) => {
    const stem = index === parts.length - 1 ? basename(part).replace(/(\.[a-z0-9-]+)+$/, '') : part;
    if (vague.test(stem)) return [`${path}: "${stem}" says nothing about what is in it`];
    if (!kebab.test(stem) && !fixed.test(stem)) return [`${path}: "${stem}" is not in kebab-case`];
    return [];
  });
}

/** What is wrong with the size of a source file: one idea fits on 300 lines. */
export function lengthFindings(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > longestFile ? [`${path}: ${lines} lines, ${longestFile} at most`] : [];
}

const excuse = /(?:\/\/|\/\*|<!--)\s*(?:oxlint|eslint|oxfmt|prettier)-(?:disable|ignore)/;

/** A file that excuses itself from a rule: what a rule asks is changed for everyone, where the rules stand. */
export function excuseFindings(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => (excuse.test(line) ? [`${path}:${index + 1}: excuses itself`] : []));
}

export const house: Check = {
  name: 'names, file length, no excuses',
  async run() {
    const findings: string[] = [];
    for (const path of await ourFiles('**/*.{ts,tsx,mjs,mts,css}')) {
      const text = await readFile(join(root, path), 'utf8');
      findings.push(...nameFindings(path), ...lengthFindings(path, text), ...excuseFindings(path, text));
    }
    return outcomeOf(findings);
  },
};
