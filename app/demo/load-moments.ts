import type { Household } from '../../demo/story.ts';
import type { Day } from '../../demo/story-words.ts';
import type { DrawingTables } from '../../modules/drawings/tables.ts';
import type { Content } from '../../modules/drawings/contents.ts';
import type { DrawingKind } from '../../modules/drawings/domain.ts';
import type { DemoContext } from './telling-time.ts';

interface ToldDrawing {
  kind: DrawingKind;
  /** Names it among the drawings of the household. */
  name: string;
  person: string;
  by: string;
  /** Oldest first. */
  moments: readonly { on: Day; parts: readonly { id: string; content: Content }[] }[];
}

/** The moments of a drawing, each left on the day the next began. */
export async function loadMoments(
  demo: DemoContext,
  { key, team }: Household,
  { kind, name, person, by, moments }: ToldDrawing,
): Promise<void> {
  const db = demo.tx.withTables<DrawingTables>();
  const of = {
    ...{ organisationId: demo.organisationId, teamId: demo.id('team', team), caseId: demo.id('case', key) },
  };
  for (const [index, { on, parts }] of moments.entries()) {
    const drawingId = demo.id('drawing', `${name}/${index}`);
    const [changedBy, changedAt] = [demo.id('account', by), demo.instant(on)];
    const next = moments[index + 1];
    await db
      .insertInto('drawing')
      .values({
        ...of,
        ...{ id: drawingId, kind, toolId: null, personId: demo.id('person', person), onDay: demo.day(on) },
        ...{ methodVersion: 1, createdBy: changedBy, createdAt: changedAt },
        closedAt: next ? demo.instant(next.on) : null,
      })
      .execute();
    await db
      .insertInto('drawingPart')
      .values(
        parts.map(({ id, content }) => ({
          ...{ ...of, drawingId, id, changedBy, changedAt },
          content: JSON.stringify(content),
        })),
      )
      .execute();
  }
}
