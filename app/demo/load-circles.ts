import type { ToldNetworkMap, ToldSociogram } from '../../demo/circles.ts';
import type { Household } from '../../demo/story.ts';
import { methodVersionOf } from '../../modules/drawings/method-version.ts';
import type { MapPart } from '../../modules/drawings/network-map/domain.ts';
import { readLine as readPlaced } from '../../modules/drawings/network-map/quick-add.ts';
import type { SociogramPart } from '../../modules/drawings/sociogram/domain.ts';
import { readLine as readContact } from '../../modules/drawings/sociogram/quick-add.ts';
import { loadMoments } from './load-moments.ts';
import type { DemoContext } from './telling-time.ts';

const sociogram = { kind: 'sociogram', toolId: null } as const;
const networkMap = { kind: 'network-map', toolId: null } as const;

type WithId<Part> = Part & { id: string };
type Line = string | { line: string; person: string };

const lineOf = (told: Line) => (typeof told === 'string' ? { line: told, person: undefined } : told);
const personOf = (demo: DemoContext, person: string | undefined) => (person ? demo.id('person', person) : null);

/** The sociograms of a household, read as they would be typed. */
export async function loadSociograms(
  demo: DemoContext,
  household: Household,
  told: readonly ToldSociogram[],
): Promise<void> {
  for (const { person, by, moments } of told.filter((one) => one.household === household.key)) {
    await loadMoments(demo, household, {
      ...{ ...sociogram, version: methodVersionOf(sociogram), person, by },
      moments: moments.map(({ on, ...moment }) => ({ on, parts: sociogramParts(demo, household.key, moment) })),
    });
  }
}

function sociogramParts(
  demo: DemoContext,
  household: string,
  { contacts, between = [] }: Pick<ToldSociogram['moments'][number], 'contacts' | 'between'>,
): WithId<SociogramPart>[] {
  const idOf = (name: string) => demo.id('sociogram-contact', `${household}/${name}`);
  const lineId = (names: readonly string[]) => demo.id('sociogram-knows', `${household}/${names.toSorted().join('/')}`);
  const known: { id: string; name: string }[] = [];
  const lines = new Map<string, WithId<SociogramPart>>();
  const cards = contacts.map((one, rank): WithId<SociogramPart> => {
    const { line, person } = lineOf(one);
    const typed = readContact(line, known);
    if (!typed) throw new Error(`Nobody stands in this line of the demo: ${line}`);
    const { name } = typed.contact;
    const from = idOf(name);
    for (const to of typed.knows) {
      const id = lineId([name, known.find((other) => other.id === to)!.name]);
      lines.set(id, { id, part: 'knows', from, to, how: 'knows' });
    }
    known.push({ id: from, name });
    return { ...typed.contact, personId: personOf(demo, person), rank: rank + 1, id: from };
  });
  for (const { names, how } of between) {
    const id = lineId(names);
    lines.set(id, { id, part: 'knows', from: idOf(names[0]), to: idOf(names[1]), how });
  }
  return [...cards, ...lines.values()];
}

/** The network maps of a household, read as they would be typed. */
export async function loadNetworkMaps(
  demo: DemoContext,
  household: Household,
  told: readonly ToldNetworkMap[],
): Promise<void> {
  for (const { person, by, moments } of told.filter((one) => one.household === household.key)) {
    await loadMoments(demo, household, {
      ...{ ...networkMap, version: methodVersionOf(networkMap), person, by },
      moments: moments.map(({ on, placed, leftOut = [] }) => ({
        on,
        parts: [
          ...placed.map((one) => placedPart(demo, household.key, one)),
          ...leftOut.map((slice): WithId<MapPart> => ({
            ...{ id: demo.id('map-slice', `${household.key}/${slice}`), part: 'left-out', slice },
          })),
        ],
      })),
    });
  }
}

function placedPart(demo: DemoContext, household: string, told: Line): WithId<MapPart> {
  const { line, person } = lineOf(told);
  const placed = readPlaced(line);
  if (!placed) throw new Error(`Nobody stands in this line of the demo: ${line}`);
  return { ...placed, personId: personOf(demo, person), id: demo.id('map-placed', `${household}/${placed.name}`) };
}
