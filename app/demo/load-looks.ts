import { uuidv7 } from 'uuidv7';
import { sightOfTeamsOnly } from '../../access/sight.ts';
import type { Viewer } from '../../access/viewer.ts';
import { asked, demoLookLink, looks, type DemoLook } from '../../demo/looks.ts';
import type { Worker } from '../../demo/story-town.ts';
import * as questions from '../../modules/look-questions/store.ts';
import { raiseIn } from '../../modules/look-questions/raise-questions.ts';
import type { QuestionTables } from '../../modules/look-questions/tables.ts';
import { insertLink } from '../../modules/who-looked/store.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import type { AuditTables } from '../../platform/audit/entry.ts';
import { hashSecret, tokenText } from '../../platform/auth/session-token.ts';
import type { DemoContext } from './telling-time.ts';

/** Who looked in the demo, the questions that came of it by the rules of the house, and the link of one resident. */
export async function loadLooks(demo: DemoContext, workers: readonly Worker[], now: Date): Promise<void> {
  for (const look of looks)
    await loadLook(
      demo,
      look,
      workers.find(({ key }) => key === look.by)!,
    );
  await raiseIn(demo.tx, demo.organisationId, now);
  const officer = workers.find(({ role }) => role === 'privacy')!;
  for (const one of asked) await putQuestion(demo, asViewer(demo, officer), one);
  const maker = workers.find(({ key }) => key === demoLookLink.by)!;
  const { household, person, until, code } = demoLookLink;
  const ofCase = { caseId: demo.id('case', household), teamId: demo.id('team', maker.teams[0]!) };
  await insertLink(demo.tx, asViewer(demo, maker), ofCase, {
    personId: demo.id('person', person),
    secretHash: hashSecret(secret),
    asks: 'code',
    answerHash: hashSecret(`${secret}.${code}`),
    until: demo.instant(until),
  });
}

async function loadLook(demo: DemoContext, { household, by, at, action, kind }: DemoLook, { role }: Worker) {
  const { tx, organisationId } = demo;
  const householdId = demo.id('household', household);
  const about = kind === 'found' ? { found: [householdId] } : { householdId };
  const id = await writeAudit(tx, {
    ...{ organisationId, accountId: demo.id('account', by), role, action, purpose: 'support', traceId: uuidv7() },
    ...{ kind: kind === 'tried' ? 'read' : kind, outcome: kind === 'tried' ? 'refused' : 'done' },
    objects: kind === 'found' ? {} : { caseId: demo.id('case', household) },
    ...about,
  });
  // Not sealed yet: what the chain will hold is the moment of the story.
  const entries = tx.withTables<AuditTables>().updateTable('auditEntry');
  await entries
    .set({ at: demo.instant(at) })
    .where('id', '=', id)
    .execute();
}

async function putQuestion(demo: DemoContext, officer: Viewer, { about, question, answer }: (typeof asked)[number]) {
  const row = await demo.tx
    .withTables<QuestionTables>()
    .selectFrom('auditQuestion')
    .select('id')
    .where('organisationId', '=', demo.organisationId)
    .where('accountId', '=', demo.id('account', about))
    .executeTakeFirstOrThrow();
  await questions.putQuestion(demo.tx, officer, { ...row, version: 1 }, question);
  if (answer !== null) await questions.answerQuestion(demo.tx, officer, { ...row, version: 2 }, answer);
}

const asViewer = (demo: DemoContext, { key, role, teams }: Worker): Viewer => ({
  organisationId: demo.organisationId,
  accountId: demo.id('account', key),
  name: key,
  role,
  teamIds: teams.map((team) => demo.id('team', team)),
  ...sightOfTeamsOnly,
  language: 'nl',
});

/** The same on every machine: what is behind it is made up. */
const secret = hashSecret('The look link of the demo');

/** What stands behind # in the link by which a resident of the demo reads who looked. */
export const demoLookToken = (demo: Pick<DemoContext, 'organisationId'>) =>
  tokenText({ organisationId: demo.organisationId, secret });
