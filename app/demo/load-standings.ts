import type { Household } from '../../demo/story.ts';
import type { ConversationTables } from '../../modules/conversations/tables.ts';
import type { DemoContext } from './telling-time.ts';

interface OfCase {
  organisationId: string;
  teamId: string;
  caseId: string;
}

/** How ready people were for change, per topic. */
export async function loadStages(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  for (const [index, { person, on, topic, stage, reason }] of told.stages.entries()) {
    await demo.tx
      .withTables<ConversationTables>()
      .insertInto('stageOfChange')
      .values({
        ...ofCase,
        id: demo.id('stage', `${told.key}/${index}`),
        personId: demo.id('person', person),
        area: null,
        topic,
        stage,
        reason,
        at: demo.instant(on),
        byAccount: demo.id('account', told.coordinator ?? told.signal.takenBy),
      })
      .execute();
  }
}

/** What people asked of the worker, and how far they were in their roles. */
export async function loadStandings(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  for (const [index, { person, on, reason, ...where }] of told.standings.entries()) {
    const chosen =
      'relation' in where
        ? { relationType: where.relation, role: null, irbPhase: null }
        : { relationType: null, role: where.role, irbPhase: where.phase };
    await demo.tx
      .withTables<ConversationTables>()
      .insertInto('standing')
      .values({
        ...ofCase,
        id: demo.id('standing', `${told.key}/${index}`),
        personId: demo.id('person', person),
        ...chosen,
        methodVersion: 1,
        reason: reason ?? null,
        onDay: demo.day(on),
        at: demo.instant(on),
        byAccount: demo.id('account', told.coordinator ?? told.signal.takenBy),
      })
      .execute();
  }
}
