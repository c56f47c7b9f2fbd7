import type { ToldTool } from '../../demo/tools.ts';
import { Definition, Draft } from '../../modules/drawings/toolbox/domain.ts';
import type { ToolboxTables } from '../../modules/drawings/toolbox/tables.ts';
import type { DemoContext } from './telling-time.ts';

/** The tools that the organisation made itself: a published version, and the draft of the next. */
export async function loadTools(demo: DemoContext, told: readonly ToldTool[]): Promise<void> {
  const db = demo.tx.withTables<ToolboxTables>();
  const { organisationId } = demo;
  for (const { key, by, published, draft } of told) {
    const [toolId, changedBy] = [demo.id('tool', key), demo.id('account', by)];
    const [publishedAt, changedAt] = [demo.instant(published.on), demo.instant(draft.on)];
    await db
      .insertInto('tool')
      .values({ organisationId, id: toolId, createdBy: changedBy, createdAt: publishedAt })
      .execute();
    await db
      .insertInto('toolVersion')
      .values([
        {
          ...{ organisationId, toolId, number: 1, definition: JSON.stringify(Definition.parse(published.definition)) },
          ...{ changedBy, changedAt: publishedAt, publishedBy: changedBy, publishedAt },
        },
        {
          ...{ organisationId, toolId, number: 2, definition: JSON.stringify(Draft.parse(draft.definition)) },
          ...{ changedBy, changedAt, publishedBy: null, publishedAt: null },
        },
      ])
      .execute();
  }
}
