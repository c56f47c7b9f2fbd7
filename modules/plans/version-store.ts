import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { fullName } from '../households/domain.ts';
import type { PlanContent } from './content.ts';
import { newestAnswers, type AgreementAnswer, type AgreementWay } from './domain.ts';
import type { CaseKey } from './read-around.ts';
import type * as records from './records.ts';
import type { PlanTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<PlanTables>();

/** The versions of a plan, newest first, each with the newest answer of each person. */
export async function readVersions(tx: Tx, { organisationId, caseId }: CaseKey): Promise<records.VersionHead[]> {
  const versions = await db(tx)
    .selectFrom('planVersion as v')
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'v.organisationId').onRef('a.id', '=', 'v.byAccount'),
    )
    .select(['v.id', 'v.number', 'v.at', 'a.name as byName'])
    .where('v.organisationId', '=', organisationId)
    .where('v.caseId', '=', caseId)
    .orderBy('v.number', 'desc')
    .execute();
  if (versions.length === 0) return [];
  const answers = await db(tx)
    .selectFrom('planAnswer as n')
    .innerJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 'n.organisationId').onRef('p.id', '=', 'n.personId'),
    )
    .select(['n.planVersionId', 'n.personId', 'n.answer', 'n.how', 'n.remark', 'n.onDay'])
    .select(['p.givenName', 'p.infix', 'p.familyName', 'p.partnerInfix', 'p.partnerFamilyName'])
    .where('n.organisationId', '=', organisationId)
    .where('n.caseId', '=', caseId)
    .orderBy('n.at')
    .orderBy('n.id')
    .execute();
  return versions.map((version) => ({
    ...version,
    answers: newestAnswers(answers.filter(({ planVersionId }) => planVersionId === version.id)).map((answer) => ({
      ...answer,
      name: fullName(answer),
    })),
  }));
}

/** What a frozen version says; undefined when this case has no such version. */
export async function readContent(tx: Tx, key: CaseKey, versionId: string): Promise<PlanContent | undefined> {
  const row = await db(tx)
    .selectFrom('planVersion')
    .select('content')
    .where('organisationId', '=', key.organisationId)
    .where('caseId', '=', key.caseId)
    .where('id', '=', versionId)
    .executeTakeFirst();
  return row?.content;
}

/** Freezes a content under the next number; undefined when somebody else froze at the same moment. */
export async function insertVersion(
  tx: Tx,
  viewer: Viewer,
  key: CaseKey,
  number: number,
  content: PlanContent,
): Promise<string | undefined> {
  const made = await db(tx)
    .insertInto('planVersion')
    .values({
      ...key,
      id: uuidv7(),
      number,
      content: JSON.stringify(content),
      at: new Date().toISOString(),
      byAccount: viewer.accountId,
    })
    .onConflict((on) => on.columns(['organisationId', 'caseId', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id;
}

/** Adds an answer beside the earlier ones; the newest of a person counts. */
export async function insertAnswer(
  tx: Tx,
  viewer: Viewer,
  key: CaseKey,
  answer: {
    planVersionId: string;
    personId: string;
    answer: AgreementAnswer;
    how: AgreementWay;
    remark: string | null;
    onDay: string;
  },
): Promise<void> {
  await db(tx)
    .insertInto('planAnswer')
    .values({ ...key, ...answer, id: uuidv7(), at: new Date().toISOString(), byAccount: viewer.accountId })
    .execute();
}
