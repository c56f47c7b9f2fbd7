import type { Family } from '../domain.ts';
import type { Box, Spot } from '../../picture/spots.ts';
import { familyBox, type FamilyMeasures } from '../measures.ts';
import { outlineOf } from './outline.ts';

/** Around everybody who lives under one roof; in parts where others stand in between and there is no way around. */
export interface HomeOutline {
  id: string;
  outlines: readonly (readonly Spot[])[];
}

interface Standing {
  row: number;
  isIn: boolean;
  box: Box;
}

/** Some who stand side by side, with nobody of another home between them. */
interface Run extends Box {
  row: number;
}

/** Wide enough to be read as one home. */
const doorway = 28;

export function homesOf(
  { homes, members }: Family,
  spots: ReadonlyMap<string, Spot>,
  rows: ReadonlyMap<string, number>,
  measures: FamilyMeasures,
): HomeOutline[] {
  return homes.flatMap(({ id, memberIds }) => {
    if (memberIds.length === 0) return [];
    const all = members.map((member): Standing => {
      const { x, y } = spots.get(member.id)!;
      const { left, right, top, bottom } = familyBox(member.name === '', measures);
      return {
        row: rows.get(member.id)!,
        isIn: memberIds.includes(member.id),
        box: { left: x + left, right: x + right, top: y + top, bottom: y + bottom },
      };
    });
    const runs = runsOf(all, measures);
    return [{ id, outlines: outlineOf([...runs, ...doorsOf(runs, measures)]) }];
  });
}

function runsOf(all: readonly Standing[], measures: FamilyMeasures): Run[] {
  const { pad } = measures;
  const full = familyBox(false, measures);
  const runs: Run[] = [];
  for (const [row, standing] of Map.groupBy(all, (one) => one.row)) {
    let run: Run | undefined;
    for (const { isIn, box } of standing.toSorted((a, b) => a.box.left - b.box.left)) {
      if (!isIn) run = undefined;
      else if (run) run.right = box.right + pad;
      else {
        const { left, right, top } = box;
        const bottom = top - full.top + full.bottom;
        run = { row, left: left - pad, right: right + pad, top: top - pad, bottom: bottom + pad };
        runs.push(run);
      }
    }
  }
  return runs.toSorted((a, b) => a.row - b.row || a.left - b.left);
}

/** What joins the runs: between a row and the next, and below those who stand between two runs of one row. */
function doorsOf(runs: readonly Run[], { pad, under }: FamilyMeasures): Box[] {
  const part = new Map(runs.map((run, index) => [run, index]));
  const doors: Box[] = [];
  const join = (a: Run, b: Run, door: Box) => {
    const [from, to] = [part.get(a)!, part.get(b)!];
    if (from === to) return;
    for (const [run, of] of part) if (of === from) part.set(run, to);
    doors.push(door);
  };
  const apart = (a: Box, b: Box) => Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const pairs = runs.flatMap((a) => runs.filter((b) => b.row === a.row + 1).map((b) => ({ a, b })));
  for (const { a, b } of pairs.toSorted((one, other) => apart(one.a, one.b) - apart(other.a, other.b))) {
    let [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
    if (right - left < doorway) [left, right] = [right - doorway, left + doorway];
    const door = { left: Math.max(left, Math.min(a.left, b.left)), right: Math.min(right, Math.max(a.right, b.right)) };
    join(a, b, { ...door, top: a.bottom, bottom: b.top });
  }
  for (const [index, a] of runs.entries()) {
    const b = runs[index + 1];
    if (b?.row !== a.row) continue;
    const top = a.bottom - pad + 2;
    join(a, b, { left: a.right - doorway, right: b.left + doorway, top, bottom: a.bottom - pad + under - 2 });
  }
  return doors;
}
