import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildOpenApi } from '../../app/openapi.ts';
import type { Check } from './check.ts';
import { root, runTool } from './tool.ts';

/** Rules look at the form of the address, not at what answers there. */
const serverUrl = 'https://keukentafel.example.nl';

/** The NL GOV API Design Rules, as the linter that belongs to them reads our OpenAPI document. */
export const apiRules: Check = {
  name: 'NL GOV API Design Rules (spectral)',
  async run() {
    const standards = resolve(root, process.env['STANDARDS_DIR'] ?? '../shared/standards');
    const rules = join(standards, 'nl-api-design-rules', 'linter.yaml');
    if (!existsSync(rules)) return { result: 'not checked', why: `no rules at ${rules}; set STANDARDS_DIR` };
    const document = join(root, '.tmp', `openapi-${process.pid}.json`);
    await mkdir(join(root, '.tmp'), { recursive: true });
    await writeFile(document, JSON.stringify(buildOpenApi(serverUrl), null, 2));
    const outcome = await runTool('@stoplight/spectral-cli/dist/index.js', [
      'lint',
      document,
      '--ruleset',
      rules,
      '--fail-severity',
      'warn',
    ]);
    await rm(document);
    return outcome;
  },
};
