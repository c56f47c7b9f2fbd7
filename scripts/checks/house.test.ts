import { expect, test } from 'vitest';
import { excuseFindings, lengthFindings, nameFindings } from './house.ts';

test.each(['modules/plans/utils.ts', 'ui/helpers/button.tsx', 'platform/common/a.ts', 'modules/plans/misc.test.ts'])(
  '%s says nothing about what is in it',
  (path) => {
    expect(nameFindings(path)).toHaveLength(1);
  },
);

test.each(['modules/plans/PlanPage.tsx', 'modules/social_map/api.ts'])('%s is not in kebab-case', (path) => {
  expect(nameFindings(path)).toHaveLength(1);
});

test.each(['modules/plans/messages.nl.ts', 'modules/social-map/store.test.ts', 'scripts/prepare/chromium.d.mts'])(
  '%s is a good name',
  (path) => {
    expect(nameFindings(path)).toEqual([]);
  },
);

test('300 lines pass, 301 do not', () => {
  expect(lengthFindings('a.ts', 'x\n'.repeat(300))).toEqual([]);
  expect(lengthFindings('a.ts', 'x\n'.repeat(301))).toEqual(['a.ts: 301 lines, 300 at most']);
});

test.each(['oxlint-disable-next-line no-var', 'eslint-disable', 'oxfmt-ignore', 'prettier-ignore'])(
  'a comment "%s" excuses a file from a rule',
  (excuse) => {
    for (const line of [`a(); // ${excuse}`, `  /* ${excuse} */`, `{/* ${excuse} */}`, `<!-- ${excuse} -->`])
      expect(excuseFindings('a.ts', `const a = 1;\n${line}\n`)).toEqual(['a.ts:2: excuses itself']);
  },
);

test('a word about such an excuse is none', () => {
  expect(excuseFindings('a.ts', "const excuse = 'oxlint-disable';\n// no eslint-disable here\n")).toEqual([]);
});
