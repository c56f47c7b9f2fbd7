import type { lifeAreaIds } from '../../method/ids.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { textIn, type Language } from '../../platform/i18n/messages.ts';
import { dayOf } from '../../ui/dates.ts';
import { asPiece, type Piece, type PieceHead } from '../sharing/api.ts';
import { decidesAlone } from '../sharing/domain.ts';
import { goalStatus, lightToHeavy } from './domain.ts';
import { inFadingOrder } from './fading.ts';
import { planMessages } from './messages.ts';
import { goalBlocks } from './plan-document.ts';
import type { PlanTables } from './tables.ts';

// A wish of the plan as a piece to share: the wish, what helps and who does what. The problem behind it and the names of
// the household stay with the team; a name shows only when that person is shared with the same reader.

const db = (tx: Tx) => tx.withTables<PlanTables>();

export const sharedGoal = {
  kind: 'goal',
  name: (language: Language) => textIn(planMessages, language)('shared.kind'),

  async list(
    tx: Tx,
    { organisationId, caseId }: { organisationId: string; caseId: string },
    language: Language,
    today: string,
  ): Promise<PieceHead[]> {
    const t = textIn(planMessages, language);
    const rows = await db(tx)
      .selectFrom('planGoal as g')
      .leftJoin('person as p', (join) =>
        join.onRef('p.organisationId', '=', 'g.organisationId').onRef('p.id', '=', 'g.personId'),
      )
      .select(['g.id', 'g.text', 'g.area', 'g.personId', 'p.givenName', 'p.called', 'p.birthDate'])
      .where('g.organisationId', '=', organisationId)
      .where('g.caseId', '=', caseId)
      .orderBy('g.position')
      .execute();
    return rows.map(({ id, text, area, personId, givenName, called, birthDate }) => ({
      id,
      title: text,
      detail: givenName === null ? '' : t('goals.of', { name: called ?? givenName }),
      consentOf: personId !== null && decidesAlone(birthDate, today) ? [personId] : [],
      saysHealth: area === 'health',
    }));
  },

  async read(tx: Tx, organisationId: string, goalId: string, language: Language): Promise<Piece | undefined> {
    const goal = await db(tx)
      .selectFrom('planGoal')
      .select(['id', 'text', 'area'])
      .where('organisationId', '=', organisationId)
      .where('id', '=', goalId)
      .executeTakeFirst();
    if (!goal) return undefined;
    const below = { tx, organisationId, goalId };
    const blocks = goalBlocks(
      {
        ...goal,
        area: goal.area as (typeof lifeAreaIds)[number] | null,
        whose: null,
        problemId: null,
        status: goalStatus(await eventsOf(below)),
        results: await resultsOf(below),
        solutions: await solutionsOf(below),
        actions: await actionsOf(below, language),
      },
      { problems: [] },
      language,
    );
    // The wish itself is the title; the blocks begin below it.
    return { title: goal.text, blocks: asPiece(blocks.slice(1)) };
  },
};

interface Below {
  tx: Tx;
  organisationId: string;
  goalId: string;
}

const eventsOf = ({ tx, organisationId, goalId }: Below) =>
  db(tx)
    .selectFrom('planGoalEvent')
    .select(['kind', 'at'])
    .where('organisationId', '=', organisationId)
    .where('goalId', '=', goalId)
    .orderBy('at')
    .orderBy('id')
    .execute();

const resultsOf = ({ tx, organisationId, goalId }: Below) =>
  db(tx)
    .selectFrom('planResult')
    .select(['id', 'text', 'due', 'seen'])
    .where('organisationId', '=', organisationId)
    .where('goalId', '=', goalId)
    .orderBy('position')
    .execute();

async function solutionsOf({ tx, organisationId, goalId }: Below) {
  const today = dayOf(new Date());
  const rows = await db(tx)
    .selectFrom('planSolution')
    .select(['id', 'frame', 'text', 'provisionName', 'endedOn'])
    .where('organisationId', '=', organisationId)
    .where('goalId', '=', goalId)
    .orderBy('position')
    .execute();
  return lightToHeavy(rows.filter(({ endedOn }) => endedOn === null || endedOn > today)).map(
    ({ id, frame, text, provisionName }) => ({ id, frame, text, by: null, provision: provisionName }),
  );
}

/** Who does it: by name where the reader may know the person, otherwise what they are to the household. */
async function actionsOf({ tx, organisationId, goalId }: Below, language: Language) {
  const t = textIn(planMessages, language);
  const rows = await db(tx)
    .selectFrom('planAction as n')
    .leftJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'n.organisationId').onRef('a.id', '=', 'n.actorAccountId'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 'n.organisationId').onRef('p.id', '=', 'n.actorPersonId'),
    )
    .select(['n.id', 'n.text', 'n.actor', 'n.due', 'n.doneOn', 'n.fading'])
    .select(['a.name as workerName', 'p.givenName', 'p.called'])
    .where('n.organisationId', '=', organisationId)
    .where('n.goalId', '=', goalId)
    .where('n.letGoOn', 'is', null)
    .orderBy('n.position')
    .execute();
  return rows.map(({ id, text, actor, due, doneOn, fading, workerName, givenName, called }) => ({
    id,
    text,
    due,
    doneOn,
    fading: inFadingOrder(fading),
    who: workerName ?? called ?? givenName ?? (actor ? t(`shared.actor.${actor}`) : null),
  }));
}
