import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ourFiles } from './source-files.ts';
import { outcomeOf, type Check } from './check.ts';
import { root } from './tool.ts';

const states = ['met', 'partly', 'not', 'not applicable'] as const;
type State = (typeof states)[number];

/** A requirement as a table of docs/security says it. */
interface Row {
  id: string;
  level: string;
  state: string;
  where: string[];
  test: string[];
}

/** The ids of the standard, per chapter and level. */
export type Standard = Record<string, Record<string, string[]>>;

const pathsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((found) => found[1]!);

/** The rows of the tables in a document: every line that begins with an id. */
export function requirementRows(text: string): Row[] {
  return text.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, id = '', level = '', , state = '', where = '', test = ''] = cells;
    return /^\d+\.\d+\.\d+$/.test(id) ? [{ id, level, state, where: pathsIn(where), test: pathsIn(test) }] : [];
  });
}

/** What does not fit between the tables and the ids of the standard, or in a row by itself. */
export function requirementFindings(rows: readonly Row[], standard: Standard): string[] {
  const levels = new Map(
    Object.values(standard).flatMap((chapter) =>
      Object.entries(chapter).flatMap(([level, ids]) => ids.map((id) => [id, level.replace('level', '')] as const)),
    ),
  );
  const findings: string[] = [];
  for (const id of levels.keys()) {
    const times = rows.filter((row) => row.id === id).length;
    if (times !== 1) findings.push(`${id}: stands ${times} times in docs/security, once is right`);
  }
  for (const { id, level, state, where, test } of rows) {
    if (levels.get(id) !== level) findings.push(`${id}: is not of level ${level} in the standard`);
    if (!states.includes(state as State)) findings.push(`${id}: "${state}" is none of ${states.join(', ')}`);
    if ((state === 'met' || state === 'partly') && where.length === 0) findings.push(`${id}: ${state}, but where?`);
    const isAboutDocuments = where.every((path) => path.endsWith('.md'));
    if (state === 'met' && test.length === 0 && !isAboutDocuments) findings.push(`${id}: met, but no test shows it`);
  }
  return findings;
}

/** How many are met and how many not, as the line at the top of docs/security.md says it. */
export function requirementCounts(rows: readonly Row[]): string {
  const counts = states.map((state) => `${rows.filter((row) => row.state === state).length} ${state}`);
  return `${rows.length} requirements: ${counts.join(', ')}`;
}

/** A path of the house, of all that stands between backticks. */
const pathOfOurs = /^[\w.@-]+(\/[\w.@-]+)+\.(ts|tsx|sql|md|json|mjs)$/;

/** docs/security says nothing of a file that is not there, and every requirement of level 1 and 2 once. */
export const securityTables: Check = {
  name: 'security tables (ASVS 5.0)',
  async run() {
    const findings: string[] = [];
    const rows: Row[] = [];
    const summary = await readFile(join(root, 'docs/security.md'), 'utf8');
    for (const path of ['docs/security.md', ...(await ourFiles('docs/security/*.md'))]) {
      const text = await readFile(join(root, path), 'utf8');
      const gone = pathsIn(text).filter((named) => pathOfOurs.test(named) && !existsSync(join(root, named)));
      findings.push(...gone.map((named) => `${path}: ${named} does not exist`));
      rows.push(...requirementRows(text));
    }
    const standard = JSON.parse(await readFile(join(root, 'docs/security/asvs-5.0.0.json'), 'utf8')) as Standard;
    findings.push(...requirementFindings(rows, standard));
    const counts = requirementCounts(rows);
    if (!summary.includes(counts)) findings.push(`docs/security.md: the counts are now "${counts}"`);
    console.log(counts);
    return outcomeOf(findings);
  },
};
