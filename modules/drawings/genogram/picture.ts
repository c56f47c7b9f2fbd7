import type { Frame, Group, Mark, Picture } from '../../../platform/picture/marks.ts';
import { coupleMarks, descentMarks, homeMarks, homeNameMarks, stemMarks, twinBarMarks } from './marks/family-marks.ts';
import type { Family } from './domain.ts';
import { feelingMarks } from './marks/feeling-marks.ts';
import { FeelingRoom } from './marks/feeling-ways.ts';
import { layOutFamily, type GenogramLayout } from './layout.ts';
import { memberMarks } from './marks/member-marks.ts';
import { wide, type FamilyMeasures } from './measures.ts';
import type { Relatives } from './relatives.ts';
import { yearsOf } from './when.ts';

// The genogram as plain marks: homes below, then the lines of the family, feelings, and people on top.

type What = 'home' | 'home-name' | 'lines' | 'feeling' | 'member';

export interface FamilyDrawn extends Picture<What> {
  layout: GenogramLayout;
}

export interface FamilyLook {
  /** Whose family it is; null: nobody in particular. */
  personId: string | null;
  /** No wider than this many times its height: the screen needs room to look closer in. */
  widest?: number;
}

const known = new WeakMap<Family, Map<FamilyMeasures, GenogramLayout>>();

/** The lay-out of a family, worked out once for all who show it. */
export function layoutOf(family: Family, measures: FamilyMeasures = wide): GenogramLayout {
  const layouts = known.get(family) ?? new Map<FamilyMeasures, GenogramLayout>();
  known.set(family, layouts);
  const layout = layouts.get(measures) ?? layOutFamily(family, measures);
  layouts.set(measures, layout);
  return layout;
}

export function drawFamily(
  all: Relatives,
  { personId, widest }: FamilyLook,
  layout = layoutOf(all.family),
): FamilyDrawn {
  const { measures, spots } = layout;
  const { members, homes, feelings } = all.family;
  const still = (what: What, id: string, marks: readonly Mark[]): Group<What> => ({ id, what, x: 0, y: 0, marks });
  const room = new FeelingRoom(
    members.map((member) => ({
      ...{ id: member.id, name: member.name, hasYears: yearsOf(member) !== '' },
      ...spots.get(member.id)!,
    })),
    measures,
  );
  const nameOfHome = new Map(homes.map(({ id, name }) => [id, name]));
  return {
    layout,
    frame: frameOf(layout.extent, widest),
    groups: [
      ...layout.homes.map((home) => still('home', home.id, homeMarks(home))),
      still('lines', 'family', joined(linesOf(layout, all))),
      ...feelings.flatMap(({ id, from, to, feeling }) => {
        const curve = room.between(from, to);
        return curve ? [still('feeling', id, feelingMarks(feeling, curve))] : [];
      }),
      ...layout.homes.map((home) =>
        still('home-name', home.id, homeNameMarks(home, nameOfHome.get(home.id) ?? '', measures)),
      ),
      ...members.map((member): Group<What> => ({
        ...{ id: member.id, what: 'member', ...spots.get(member.id)! },
        marks: memberMarks(member, measures, {
          isWhose: personId !== null && member.personId === personId,
          isCrossed: feelings.length > 0,
        }),
      })),
    ],
  };
}

const linesOf = ({ stems, couples, descents, twinBars }: GenogramLayout, all: Relatives): Mark[] => [
  ...stems.flatMap(stemMarks),
  ...couples.flatMap((line) => coupleMarks(line, all.couple(line.id)?.other === null)),
  ...descents.flatMap(descentMarks),
  ...twinBars.flatMap(twinBarMarks),
];

/** Lines that look the same as one: a large family has hundreds, and each would cost time. */
function joined(marks: readonly Mark[]): Mark[] {
  const looks = Map.groupBy(
    marks.filter((mark) => mark.kind === 'path'),
    ({ stroke, width, dash }) => [stroke, width, dash].join('/'),
  );
  return [...looks.values()].map((same) => ({ ...same[0]!, d: same.map(({ d }) => d).join('') }));
}

/** Smallest room for a picture: one person is not drawn as large as a house. */
const least = 420;

function frameOf({ left, right, top, bottom }: GenogramLayout['extent'], widest?: number): Frame {
  const width = Math.max(right - left, least);
  const height = Math.max(bottom - top, widest ? width / widest : 0, 200);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
