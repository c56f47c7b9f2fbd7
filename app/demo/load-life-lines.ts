import type { ToldEvent, ToldLifeLine } from '../../demo/life-lines.ts';
import type { Household } from '../../demo/story.ts';
import type { LifeEvent } from '../../modules/drawings/life-line/domain.ts';
import { readLine } from '../../modules/drawings/life-line/quick-add.ts';
import { methodVersionOf } from '../../modules/drawings/method-version.ts';
import { loadMoments } from './load-moments.ts';
import type { DemoContext } from './telling-time.ts';

const lifeLine = { kind: 'life-line', toolId: null } as const;

/** The life lines of a household, read as they would be typed. */
export async function loadLifeLines(
  demo: DemoContext,
  household: Household,
  told: readonly ToldLifeLine[],
): Promise<void> {
  const { key } = household;
  for (const { person, by, moments } of told.filter((one) => one.household === key)) {
    await loadMoments(demo, household, {
      ...{ ...lifeLine, version: methodVersionOf(lifeLine), person, by },
      moments: moments.map(({ on, events }) => ({
        on,
        parts: events.map((event, rank) => {
          const content = { ...eventIn(demo, event), rank: rank + 1 };
          return { ...content, id: demo.id('life-event', `${key}/${content.name}`) };
        }),
      })),
    });
  }
}

function eventIn(demo: DemoContext, told: ToldEvent): LifeEvent {
  const { line, person } = typeof told === 'string' ? { line: told, person: undefined } : told;
  const thisYear = Number(demo.day(0).slice(0, 4));
  const dated = line
    .replace(/@m(-\d+)/g, (_, days: string) => demo.day(Number(days)).slice(0, 7).split('-').reverse().join('-'))
    .replace(/@(-\d+)/g, (_, years: string) => String(thisYear + Number(years)));
  const event = readLine(dated);
  if (!event || typeof event === 'string') throw new Error(`Nothing happened in this line of the demo: ${line}`);
  return { ...event, personId: person ? demo.id('person', person) : null };
}
