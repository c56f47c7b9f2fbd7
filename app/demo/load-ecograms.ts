import type { ToldEcogram, ToldFigure } from '../../demo/ecograms.ts';
import type { Household } from '../../demo/story.ts';
import type { DrawingTables } from '../../modules/drawings/tables.ts';
import { freeAngle, type Figure, type Placed } from '../../modules/drawings/ecogram/domain.ts';
import { readLine } from '../../modules/drawings/ecogram/quick-add.ts';
import type { DemoContext } from './telling-time.ts';

/** The ecograms of a household; who stays keeps their place on the ring, so that one sees who moved. */
export async function loadEcograms(
  demo: DemoContext,
  { key, team }: Household,
  told: readonly ToldEcogram[],
): Promise<void> {
  const db = demo.tx.withTables<DrawingTables>();
  const of = {
    ...{ organisationId: demo.organisationId, teamId: demo.id('team', team), caseId: demo.id('case', key) },
  };
  for (const { person, by, moments } of told.filter(({ household }) => household === key)) {
    let before: Placed[] = [];
    for (const [index, { on, figures }] of moments.entries()) {
      const drawingId = demo.id('drawing', `${key}/${index}`);
      const [changedBy, changedAt] = [demo.id('account', by), demo.instant(on)];
      const next = moments[index + 1];
      await db
        .insertInto('drawing')
        .values({
          ...of,
          ...{ id: drawingId, kind: 'ecogram', toolId: null, personId: demo.id('person', person), onDay: demo.day(on) },
          ...{ methodVersion: 1, createdBy: changedBy, createdAt: changedAt },
          closedAt: next ? demo.instant(next.on) : null,
        })
        .execute();
      const now: Placed[] = [];
      for (const figure of figures) now.push(place(demo, key, figure, before, now));
      await db
        .insertInto('drawingPart')
        .values(
          now.map(({ id, ...content }) => ({
            ...{ ...of, drawingId, id, changedBy, changedAt },
            content: JSON.stringify(content),
          })),
        )
        .execute();
      before = now;
    }
  }
}

function place(
  demo: DemoContext,
  household: string,
  told: ToldFigure,
  before: readonly Placed[],
  now: readonly Placed[],
): Placed {
  const { line, person } = typeof told === 'string' ? { line: told, person: undefined } : told;
  const typed = readLine(line);
  if (!typed) throw new Error(`Nobody stands in this line of the demo: ${line}`);
  const id = demo.id('ecogram-figure', `${household}/${typed.name}`);
  const stayed = before.find((figure) => figure.id === id);
  const figure: Omit<Figure, 'angle'> = { ...typed, personId: person ? demo.id('person', person) : null };
  return { ...figure, id, angle: stayed?.angle ?? freeAngle([...before, ...now], figure.ring) };
}
