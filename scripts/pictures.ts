// npm run pictures: makes the screenshots of the README from the demo neighbourhood, so that they never show an old screen,
// and for docs/instruments.md the drawings of one household, as the files that a worker keeps of them.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, signIn, type Screen } from '../tests/harness/browser.ts';
import { startProgram } from '../tests/harness/program.ts';

interface Picture {
  name: string;
  /** `:case` is the household's, `:conversation` their first conversation. */
  path: string;
  /** A word that finds the household, and who works with them. The Sterk family unless said otherwise. */
  of?: { find: string; by: string };
  screen: Screen;
  theme?: 'light' | 'dark';
}

const sterk = { find: 'sterk', by: 'samira.elamrani' };
const maas = { find: 'maas', by: 'jeroen.hoekstra' };

const pictures: readonly Picture[] = [
  { name: 'today', path: '/', screen: 'desk' },
  { name: 'signal-phone', path: '/signals/new', screen: 'phone' },
  { name: 'case', path: '/cases/:case', screen: 'desk' },
  { name: 'table', path: '/cases/:case/conversations/:conversation/table', screen: 'desk' },
  { name: 'table-phone', path: '/cases/:case/conversations/:conversation/table', screen: 'phone' },
  { name: 'plan', path: '/cases/:case/plan', screen: 'desk' },
  { name: 'genogram', path: '/cases/:case/genogram', screen: 'desk' },
  { name: 'instruments', path: '/cases/:case/instruments', screen: 'desk', of: maas },
  { name: 'life-line', path: '/cases/:case/life-line', screen: 'desk', of: maas },
  { name: 'triptych', path: '/cases/:case/triptych', screen: 'desk', of: maas },
  { name: 'conference', path: '/cases/:case/conference', screen: 'desk', of: maas },
  { name: 'assessments-dark', path: '/cases/:case/assessments', screen: 'desk', theme: 'dark' },
];

/** Of the household with something of everything: where each is opened, by the name of its file. */
const drawings = {
  ecogram: 'ecogram',
  genogram: 'genogram',
  'life-line': 'life-line',
  sociogram: 'sociogram',
  'network-map': 'network-map',
  triptych: 'triptych',
  'core-quadrant': 'core-quadrant',
  window: 'window',
  thermometer: 'sheets/anger-thermometer',
  balance: 'sheets/load-and-capacity',
  line: 'sheets/scaling-questions',
} as const;

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'keukentafel-pictures-'));
const drawn = join(folder, 'instruments');
mkdirSync(drawn, { recursive: true });
const program = await startProgram(data, { LOG_LEVEL: 'error' });
const browser = await openBrowser();
try {
  for (const picture of pictures) await take(browser, picture);
  await keepDrawings(browser);
} finally {
  await browser.close();
  await program.end('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

async function take(from: Browser, { name, path, screen, of = sterk, theme = 'light' }: Picture): Promise<void> {
  const page = await openPage(from, { screen, theme });
  await signIn(page, program.url, of.by);
  const ids = await page.evaluate(idsOf, of.find);
  await page.goto(program.url + path.replace(':case', ids.caseId).replace(':conversation', ids.conversationId));
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
  console.log(`docs/pictures/${name}.png`);
}

/** Each drawing as the file that the menu beside it gives. */
async function keepDrawings(from: Browser): Promise<void> {
  const page = await openPage(from, { screen: 'desk' });
  await signIn(page, program.url, maas.by);
  const { caseId } = await page.evaluate(idsOf, maas.find);
  for (const [name, path] of Object.entries(drawings)) {
    await page.goto(`${program.url}/cases/${caseId}/${path}`);
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Bewaar als tekening (SVG)' }).click(),
    ]);
    await file.saveAs(join(drawn, `${name}.svg`));
    console.log(`docs/pictures/instruments/${name}.svg`);
  }
  await page.context().close();
}

/** Runs in the page, as the worker who is signed in. */
async function idsOf(word: string): Promise<{ caseId: string; conversationId: string }> {
  const read = async (path: string) => (await fetch(`/api/v1${path}`)).json() as Promise<never>;
  const { found } = (await read(`/find?q=${word}`)) as { found: { caseId: string | null }[] };
  const caseId = found.find((one) => one.caseId !== null)?.caseId ?? '';
  const { conversations } = (await read(`/cases/${caseId}/conversations`)) as { conversations: { id: string }[] };
  return { caseId, conversationId: conversations[0]?.id ?? '' };
}
