import type { Household } from '../../demo/story.ts';
import type { Day } from '../../demo/story-words.ts';
import type { ContentOf } from '../../modules/drawings/contents.ts';
import type { DrawingKind } from '../../modules/drawings/domain.ts';
import type { DrawingTables } from '../../modules/drawings/tables.ts';
import type { DemoContext } from './telling-time.ts';

interface ToldMoments<K extends DrawingKind> {
  kind: K;
  toolId: string | null;
  /** Of the instrument it was made with. */
  version: number;
  /** Who it is about; null: the household, or nobody in particular. */
  person: string | null;
  by: string;
  /** Oldest first; a part that keeps its id is the same in every moment. */
  moments: readonly { on: Day; parts: readonly (ContentOf<K> & { id: string })[] }[];
}

/** One drawing of a household: its moments, each left when the next begins. */
export async function loadMoments<K extends DrawingKind>(
  demo: DemoContext,
  { key, team }: Household,
  { kind, toolId, version, person, by, moments }: ToldMoments<K>,
): Promise<void> {
  const db = demo.tx.withTables<DrawingTables>();
  const of = {
    ...{ organisationId: demo.organisationId, teamId: demo.id('team', team), caseId: demo.id('case', key) },
  };
  for (const [index, { on, parts }] of moments.entries()) {
    const drawingId = demo.id(
      'drawing',
      [key, kind === 'ecogram' ? null : kind, toolId, index].filter((part) => part !== null).join('/'),
    );
    const [changedBy, changedAt] = [demo.id('account', by), demo.instant(on)];
    const next = moments[index + 1];
    await db
      .insertInto('drawing')
      .values({
        ...{ ...of, id: drawingId, kind, toolId, onDay: demo.day(on) },
        ...{ methodVersion: version, createdBy: changedBy, createdAt: changedAt },
        personId: person === null ? null : demo.id('person', person),
        closedAt: next ? demo.instant(next.on) : null,
      })
      .execute();
    await db
      .insertInto('drawingPart')
      .values(
        parts.map(({ id, ...content }) => ({
          ...{ ...of, drawingId, id, changedBy, changedAt },
          content: JSON.stringify(content),
        })),
      )
      .execute();
  }
}
