import { sql } from 'kysely';
import { networkMaps, sociograms } from '../demo/circles.ts';
import { conferences } from '../demo/conferences.ts';
import { ecograms } from '../demo/ecograms.ts';
import { lifeLines } from '../demo/life-lines.ts';
import { genograms } from '../demo/genograms.ts';
import { teamLimits } from '../demo/limits.ts';
import { demo as story } from '../demo/neighbourhood.ts';
import { demoLookLink } from '../demo/looks.ts';
import { noteBoards } from '../demo/notes.ts';
import { demoLink, shares } from '../demo/shares.ts';
import { sheets } from '../demo/sheets.ts';
import { tools } from '../demo/tools.ts';
import { connect, type Tx } from '../platform/db/connection.ts';
import type { AccountTables } from '../modules/accounts/tables.ts';
import { demoPassword, loadAccounts } from './demo/load-accounts.ts';
import { loadAssessments } from './demo/load-assessments.ts';
import { loadConversations } from './demo/load-conversations.ts';
import { loadNetworkMaps, loadSociograms } from './demo/load-circles.ts';
import { loadEcograms } from './demo/load-ecograms.ts';
import { loadEvaluations } from './demo/load-evaluations.ts';
import { loadGenograms } from './demo/load-genograms.ts';
import { loadHousehold } from './demo/load-households.ts';
import { loadLifeLines } from './demo/load-life-lines.ts';
import { loadLimits } from './demo/load-limits.ts';
import { demoLookToken, loadLooks } from './demo/load-looks.ts';
import { loadConferences } from './demo/load-conferences.ts';
import { loadNotes } from './demo/load-notes.ts';
import { loadPlans } from './demo/load-plans.ts';
import { loadProvisions } from './demo/load-provisions.ts';
import { loadReferrals } from './demo/load-referrals.ts';
import { demoLinkToken, loadShares } from './demo/load-shares.ts';
import { loadSheets } from './demo/load-sheets.ts';
import { loadFindingPlaces, loadSignal } from './demo/load-signals.ts';
import { loadSupport } from './demo/load-support.ts';
import { loadTools } from './demo/load-tools.ts';
import { demoContext, demoOrganisation } from './demo/telling-time.ts';
import { indexOrganisation } from './search-index.ts';

/**
 * Fills an empty database with the demo neighbourhood, all of it or nothing. Works as the owner of the database, since
 * no organisation exists yet. Returns whether the database now holds the demo.
 */
export async function loadDemoWhenEmpty(ownerUrl: string, now = new Date()): Promise<boolean> {
  const owner = connect(ownerUrl, 1);
  try {
    const there = await owner.withTables<AccountTables>().selectFrom('organisation').select('isDemo').execute();
    if (there.length > 0) return there.some((organisation) => organisation.isDemo);
    await owner.transaction().execute((tx) => loadDemo(tx, now));
    // Everything came at once: without this the first minutes are planned as if the tables were empty.
    await sql`analyze`.execute(owner);
    return true;
  } finally {
    await owner.destroy();
  }
}

async function loadDemo(tx: Tx, now: Date): Promise<void> {
  const demo = demoContext(tx, now);
  await loadAccounts(demo, story.town, story.workers);
  await loadFindingPlaces(demo, story.town);
  await loadProvisions(demo, story.town, story.provisions);
  await loadTools(demo, tools);
  for (const team of teamLimits) await loadLimits(demo, team);
  for (const household of story.households) {
    await loadHousehold(demo, story.town, household);
    await loadConversations(demo, household);
    await loadPlans(demo, household);
    await loadSupport(demo, household);
    await loadReferrals(demo, household);
    await loadAssessments(demo, household);
    await loadEvaluations(demo, household);
    await loadEcograms(demo, household, ecograms);
    await loadLifeLines(demo, household, lifeLines);
    await loadSociograms(demo, household, sociograms);
    await loadNetworkMaps(demo, household, networkMaps);
    await loadNotes(demo, household, noteBoards);
    await loadConferences(demo, household, conferences);
    await loadSheets(demo, household, sheets);
    await loadGenograms(demo, household, genograms);
    await loadShares(demo, household, shares);
  }
  for (const signal of story.signals) await loadSignal(demo, story.town, signal);
  await loadLooks(demo, story.workers, now);
  await indexOrganisation(tx, demo.organisationId);
}

/** What a newcomer needs to try the demo: one account of each role. */
export function demoWelcome(): string {
  const seen = new Set<string>();
  const lines = story.workers
    .filter(({ role }) => !seen.has(role) && seen.add(role))
    .map(({ role, email }) => `  ${role.padEnd(11)} ${email}`);
  const link = `/shared#${demoLinkToken({ organisationId: demoOrganisation })}`;
  const looked = `/who-looked#${demoLookToken({ organisationId: demoOrganisation })}`;
  return [
    'Demo accounts (made-up people), password for all: ' + demoPassword,
    ...lines,
    `  ${'a daughter'.padEnd(11)} ${link} (code ${demoLink.code})`,
    `  ${'a resident'.padEnd(11)} ${looked} (code ${demoLookLink.code})`,
    '',
  ].join('\n');
}
