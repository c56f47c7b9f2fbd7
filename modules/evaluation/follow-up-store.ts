import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { FollowUpOutcome, FollowUpWay, GivenAnswer } from './domain.ts';
import type { EvaluationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<EvaluationTables>();

interface Plan {
  how: FollowUpWay;
  ownerId: string;
  note: string | null;
}

/** Plans one moment for each day; returns their ids. */
export async function insertFollowUps(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  days: readonly string[],
  plan: Plan,
): Promise<string[]> {
  const createdAt = new Date().toISOString();
  const rows = days.map((day) => ({
    organisationId: viewer.organisationId,
    id: uuidv7(),
    teamId: at.teamId,
    caseId: at.caseId,
    day,
    ...plan,
    createdAt,
  }));
  await db(tx).insertInto('followUp').values(rows).execute();
  return rows.map(({ id }) => id);
}

type Change = Partial<
  Plan & {
    day: string;
    doneAt: string;
    doneBy: string;
    outcome: FollowUpOutcome;
    text: string | null;
    answers: readonly GivenAnswer[];
    cancelledAt: string;
    cancelReason: string;
  }
>;

/** Changes a moment that still has `version`; false when it has moved on. */
export async function updateFollowUp(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  { answers, ...set }: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('followUp')
    .set({ ...set, ...(answers ? { answers: JSON.stringify(answers) } : {}), version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
