import type { ToldCouple, ToldGenogram, ToldMember } from '../../demo/genograms.ts';
import type { Household } from '../../demo/story.ts';
import { FamilyPart, type When } from '../../modules/drawings/genogram/domain.ts';
import { somebody } from '../../modules/drawings/genogram/edits.ts';
import { readWhen } from '../../modules/drawings/genogram/when.ts';
import { methodVersionOf } from '../../modules/drawings/method-version.ts';
import { loadMoments } from './load-moments.ts';
import type { DemoContext } from './telling-time.ts';

type Drawn = FamilyPart & { id: string };

const genogram = { kind: 'genogram', toolId: null } as const;

/** The families of a household; who keeps their key from moment to moment is the same. */
export async function loadGenograms(
  demo: DemoContext,
  household: Household,
  told: readonly ToldGenogram[],
): Promise<void> {
  const { key } = household;
  for (const { person, by, moments } of told.filter((one) => one.household === key)) {
    const id = (what: string) => demo.id('genogram', `${key}/${what}`);
    await loadMoments(demo, household, {
      ...{ ...genogram, version: methodVersionOf(genogram), person, by },
      moments: moments.map(({ on, members, couples, feelings, homes }) => ({
        on,
        parts: [
          ...members.map((one) => memberIn(demo, id, one)),
          ...couples.flatMap((couple, order) => coupleIn(demo, id, couple, order)),
          ...feelings.map(([from, to, feeling]) =>
            part(id(`${from}~${to}`), { part: 'feeling', from: id(from), to: id(to), feeling }),
          ),
          ...homes.map(({ name, who }) => part(id(name), { part: 'home', name, memberIds: who.map(id) })),
        ],
      })),
    });
  }
}

type IdOf = (what: string) => string;

/** What the schema does not take does not come into the demo either. */
const part = (id: string, content: unknown): Drawn => ({ ...FamilyPart.parse(content), id });

function memberIn(
  demo: DemoContext,
  id: IdOf,
  { key, name, mark, born, died, isIll, note, person }: ToldMember,
): Drawn {
  return part(
    id(key),
    somebody(mark, {
      ...{ name, born: whenIn(demo, born), died: whenIn(demo, died), hasDied: died !== undefined },
      ...{ hasIllness: isIll ?? false, note: note ?? '', personId: person ? demo.id('person', person) : null },
    }),
  );
}

function coupleIn(demo: DemoContext, id: IdOf, told: ToldCouple, order: number): Drawn[] {
  const { of, bond, since, until, children, twins } = told;
  const [one, other] = of;
  const key = of.join('+');
  return [
    part(id(key), {
      ...{ part: 'couple', one: id(one), other: other === undefined ? null : id(other), bond, order },
      ...{ since: whenIn(demo, since), until: whenIn(demo, until) },
    }),
    ...children.map((child, place) => {
      const [who = '', how = 'born'] = child.split(' ').toReversed();
      const isTwin = twins?.of.includes(who) ?? false;
      return part(id(`${key}/${who}`), {
        ...{ part: 'child', coupleId: id(key), memberId: id(who), bond: how, order: place },
        twins: isTwin ? { group: id(`${key}/twins`), isIdentical: twins!.isIdentical } : null,
      });
    }),
  ];
}

function whenIn(demo: DemoContext, told: string | undefined): When | null {
  const thisYear = Number(demo.day(0).slice(0, 4));
  const dated = (told ?? '').replace(/@(-\d+)/g, (_, years: string) => String(thisYear + Number(years)));
  const when = readWhen(dated);
  if (when === undefined) throw new Error(`This is no day in the demo: ${told}`);
  return when;
}
