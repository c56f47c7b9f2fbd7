import { tellableFamily, chances } from '../modules/drawings/genogram/layout/made-families.ts';
import { layOutFamily } from '../modules/drawings/genogram/layout.ts';
import type { Family } from '../modules/drawings/genogram/domain.ts';
import { report, type Figure } from './report.ts';

const people = 120;
const families = 12;
const times = 7;

/** Families of about a hundred and twenty people in five generations and more: how long laying out one takes. */
export function measureGenogram(): Figure[] {
  const all: Family[] = [];
  for (let seed = 1; all.length < families; seed += 1) {
    const family = tellableFamily(chances(seed), people);
    const generations = 1 + Math.max(...layOutFamily(family).rows.values());
    if (family.members.length >= people && generations >= 5) all.push(family);
  }
  const medians = all.map((family) => median(Array.from({ length: times }, () => timeOf(family))));
  const name = `genogram of ${people}, lay-out`;
  return [
    { what: `${name}, median of ${families} families`, value: median(medians), unit: 'ms', atMost: 50 },
    { what: `${name}, slowest of ${families} families`, value: Math.max(...medians), unit: 'ms', atMost: 75 },
  ];
}

function timeOf(family: Family): number {
  const began = performance.now();
  layOutFamily(family);
  return performance.now() - began;
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

// By itself as well: node bench/measure-genogram.ts
if (import.meta.main) process.exitCode = report(measureGenogram()) ? 0 : 1;
