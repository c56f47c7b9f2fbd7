// npm run measure: the figures the product promises, measured on the demo neighbourhood and printed with their limits.
// A figure over its limit makes the command fail. Times are of this machine at this moment; sizes and counts are exact.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQuickBrowser } from '../tests/harness/browser.ts';
import { startProgram } from '../tests/harness/program.ts';
import { measureBundle } from './measure-bundle.ts';
import { measureEcogram } from './measure-ecogram.ts';
import { measureGenogram } from './measure-genogram.ts';
import { countInteractions } from './measure-interactions.ts';
import { measurePaint } from './measure-paint.ts';
import { measureServer } from './measure-server.ts';
import { report, type Figure } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'keukentafel-measure-'));
const program = await startProgram(folder, { LOG_LEVEL: 'error' });
const browser = await openQuickBrowser();
const figures: Figure[] = [];
try {
  figures.push(...measureBundle());
  figures.push(...(await countInteractions(browser, program.url)));
  figures.push(...(await measureEcogram(browser, program.url)));
  figures.push(...(await measureGenogram(browser, program.url)));
  figures.push(...(await measurePaint(browser, program.url)));
  figures.push(...(await measureServer(program.url)));
} finally {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = report(figures) ? 0 : 1;
