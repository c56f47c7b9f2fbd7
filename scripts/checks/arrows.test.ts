import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './tool.ts';

/** A small house with each wrong arrow once, and the right ones. Files that only stand at the far end are made empty. */
const house: Record<string, readonly string[]> = {
  'app/server.ts': ['../modules/plans/routes.ts'],
  'modules/plans/routes.ts': ['./store.ts', '../cases/domain.ts', '../../access/gate.ts'],
  'modules/plans/store.ts': ['kysely'],
  'modules/cases/domain.ts': ['../../method/domains.ts', 'zod'],
  'access/gate.ts': ['../platform/db/connection.ts'],
  'platform/db/connection.ts': ['node:fs', 'pg'],
  'platform/web/loaded.tsx': ['../../ui/button.tsx'],

  'method/round.ts': ['./and-round.ts'],
  'method/and-round.ts': ['./round.ts'],
  'access/knows-room.ts': ['../modules/cases/domain.ts'],
  'platform/http/knows-access.ts': ['../../access/gate.ts'],
  'platform/http/draws.ts': ['../../ui/button.tsx'],
  'method/works.ts': ['../platform/errors.ts'],
  'ui/calls.tsx': ['../platform/http/server.ts'],
  'modules/plans/knows-app.ts': ['../../app/server.ts'],
  'modules/plans/by-the-window.ts': ['../signals/store.ts'],
  'modules/lazy/domain.ts': ['./store.ts'],
  'modules/framed/domain.ts': ['pg'],
  'modules/filed/domain.ts': ['node:fs'],
  'modules/plans/pages/queries.tsx': ['../store.ts'],
  'ui/connects.tsx': ['pg'],
  'ui/reads-files.tsx': ['node:fs'],
  'app/tested.ts': ['./some.test.ts'],
  'app/developed.ts': ['vitest'],
  'app/lost.ts': ['./gone.ts'],
};
const nowhere = 'app/gone.ts';

function build(folder: string): void {
  for (const name of ['node_modules', 'tsconfig.json', 'package.json'])
    symlinkSync(join(root, name), join(folder, name));
  const write = (path: string, text: string, flag: 'w' | 'a'): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag });
  };
  for (const [path, imports] of Object.entries(house)) {
    for (const target of imports) {
      const end = join(dirname(path), target);
      if (target.startsWith('.') && end !== nowhere) write(end, '', 'a');
    }
    write(path, imports.map((target) => `import '${target}';\n`).join(''), 'a');
  }
}

/** Every broken rule with the file that breaks it. */
function cruise(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kt-arrows-'));
  try {
    build(folder);
    const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(root, 'dependency-cruiser.config.mjs');
    const { stdout } = spawnSync(process.execPath, [program, '--config', config, '--output-type', 'json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    return [...new Set(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every wrong arrow is found, and no right one is taken for wrong', { timeout: 60_000 }, () => {
  expect(cruise()).toEqual(
    [
      'no-cycles: method/and-round.ts',
      'foundation-knows-no-rooms: access/knows-room.ts',
      'platform-knows-nobody: platform/http/knows-access.ts',
      'platform-draws-in-one-place: platform/http/draws.ts',
      'method-is-data: method/works.ts',
      'ui-is-a-kit: ui/calls.tsx',
      'rooms-know-no-app: modules/plans/knows-app.ts',
      'rooms-meet-at-the-door: modules/plans/by-the-window.ts',
      'rules-do-no-work: modules/lazy/domain.ts',
      'rules-need-no-framework: modules/filed/domain.ts',
      'rules-need-no-framework: modules/framed/domain.ts',
      'browser-without-server: modules/plans/pages/queries.tsx',
      'browser-without-server: ui/connects.tsx',
      'browser-without-node: ui/reads-files.tsx',
      'product-without-tests: app/tested.ts',
      'product-with-its-own-packages: app/developed.ts',
      'everything-is-found: app/lost.ts',
    ].sort(),
  );
});
