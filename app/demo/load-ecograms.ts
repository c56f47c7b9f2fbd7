import type { ToldEcogram, ToldFigure } from '../../demo/ecograms.ts';
import type { Household } from '../../demo/story.ts';
import { freeAngle, type Figure, type Placed } from '../../modules/drawings/ecogram/domain.ts';
import { readLine } from '../../modules/drawings/ecogram/quick-add.ts';
import { methodVersionOf } from '../../modules/drawings/method-version.ts';
import { loadMoments } from './load-moments.ts';
import type { DemoContext } from './telling-time.ts';

const ecogram = { kind: 'ecogram', toolId: null } as const;

/** The ecograms of a household; who stays keeps their place on the ring, so that one sees who moved. */
export async function loadEcograms(
  demo: DemoContext,
  household: Household,
  told: readonly ToldEcogram[],
): Promise<void> {
  for (const { person, by, moments } of told.filter((one) => one.household === household.key)) {
    let before: Placed[] = [];
    const drawn = moments.map(({ on, figures }) => {
      const now: Placed[] = [];
      for (const figure of figures) now.push(place(demo, household.key, figure, before, now));
      before = now;
      return { on, parts: now };
    });
    await loadMoments(demo, household, { ...ecogram, version: methodVersionOf(ecogram), person, by, moments: drawn });
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
