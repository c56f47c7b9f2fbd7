import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from './tool.ts';

let house: string | undefined;

afterEach(() => {
  if (house !== undefined) rmSync(house, { recursive: true });
});

/** Names of the rules that a small house of these files breaks. */
function broken(files: Record<string, string>): string[] {
  house = mkdtempSync(join(tmpdir(), 'kt-arrows-'));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const name of ['tsconfig.json', 'package.json']) symlinkSync(join(root, name), join(house, name));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(house, dirname(path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      join(root, 'dependency-cruiser.config.mjs'),
      '--output-type',
      'json',
      '.',
    ],
    { cwd: house, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

const empty = 'export const a = 1;\n';

test('a house that keeps the arrows passes', () => {
  expect(
    broken({
      'app/server.ts': "import '../modules/plans/routes.ts';\n",
      'modules/plans/routes.ts': "import './store.ts';\nimport '../cases/domain.ts';\nimport '../../access/gate.ts';\n",
      'modules/plans/store.ts': "import 'kysely';\n",
      'modules/cases/domain.ts': "import '../../method/domains.ts';\nimport 'zod';\n",
      'method/domains.ts': empty,
      'access/gate.ts': "import '../platform/db/connection.ts';\n",
      'platform/db/connection.ts': "import 'node:fs';\nimport 'pg';\n",
    }),
  ).toEqual([]);
});

test.each([
  ['no-cycles', { 'method/a.ts': "import './b.ts';\n", 'method/b.ts': "import './a.ts';\n" }],
  ['foundation-knows-no-rooms', { 'access/a.ts': "import '../modules/x/api.ts';\n", 'modules/x/api.ts': empty }],
  ['platform-knows-nobody', { 'platform/http/a.ts': "import '../../access/b.ts';\n", 'access/b.ts': empty }],
  ['platform-draws-in-one-place', { 'platform/http/a.ts': "import '../../ui/b.tsx';\n", 'ui/b.tsx': empty }],
  ['method-is-data', { 'method/a.ts': "import '../platform/b.ts';\n", 'platform/b.ts': empty }],
  ['ui-is-a-kit', { 'ui/a/a.tsx': "import '../../platform/http/b.ts';\n", 'platform/http/b.ts': empty }],
  ['rooms-know-no-app', { 'modules/x/api.ts': "import '../../app/rooms.ts';\n", 'app/rooms.ts': empty }],
  ['rooms-meet-at-the-door', { 'modules/x/store.ts': "import '../y/store.ts';\n", 'modules/y/store.ts': empty }],
  ['rules-do-no-work', { 'modules/x/domain.ts': "import './store.ts';\n", 'modules/x/store.ts': empty }],
  ['rules-need-no-framework', { 'modules/x/domain.ts': "import 'pg';\n" }],
  ['rules-need-no-framework', { 'modules/x/domain.ts': "import 'node:fs';\n" }],
  ['browser-without-server', { 'modules/x/pages/a.tsx': "import '../store.ts';\n", 'modules/x/store.ts': empty }],
  ['browser-without-server', { 'ui/a.tsx': "import 'pg';\n" }],
  ['browser-without-node', { 'ui/a.tsx': "import 'node:fs';\n" }],
  ['product-without-tests', { 'app/a.ts': "import './b.test.ts';\n", 'app/b.test.ts': empty }],
  ['product-with-its-own-packages', { 'app/a.ts': "import 'vitest';\n" }],
  ['everything-is-found', { 'app/a.ts': "import './gone.ts';\n" }],
])('%s is kept', (rule, files: Record<string, string>) => {
  expect(broken(files)).toContain(rule);
});
