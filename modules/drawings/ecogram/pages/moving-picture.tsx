import { useEffect, useMemo, useState } from 'react';
import type { Placed } from '../domain.ts';
import { layOut, type Layout } from '../layout.ts';
import { narrow, wide, type Measures } from '../measures.ts';
import { StillEcogram } from './still-ecogram.tsx';

interface Props {
  before: readonly Placed[];
  after: readonly Placed[];
  middle: string;
}

const stay = 1500;
const move = 1800;

const between = (a: number, b: number, part: number) => a + (b - a) * part;

/** Goes from one moment to the other and begins again; who asked for calm sees one moment and then the other. */
export function MovingPicture({ before, after, middle }: Props) {
  const [part, setPart] = useState(0);
  // For either width: which it is, only the picture knows.
  const ends = useMemo(
    () => new Map([wide, narrow].map((size) => [size, [layOut(before, size), layOut(after, size)] as const])),
    [before, after],
  );
  useEffect(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    let frame = 0;
    const step = () => {
      const at = (performance.now() - began) % (2 * stay + move);
      const moved = Math.min(1, Math.max(0, (at - stay) / move));
      setPart(isCalm ? Math.round(moved) : moved * moved * (3 - 2 * moved));
      frame = requestAnimationFrame(step);
    };
    step();
    return () => cancelAnimationFrame(frame);
  }, []);
  const figures = part < 0.5 ? before : after;
  const layOn = (measures: Measures): Layout => {
    const [first, last] = ends.get(measures)!;
    return {
      measures,
      reach: Math.max(first.reach, last.reach),
      radii: first.radii.map((radius, ring) => between(radius, last.radii[ring]!, part)),
      spots: new Map(
        figures.map(({ id }) => {
          const a = first.spots.get(id);
          const b = last.spots.get(id);
          const [from, to] = [a ?? b ?? { x: 0, y: 0 }, b ?? a ?? { x: 0, y: 0 }];
          return [id, { x: between(from.x, to.x, part), y: between(from.y, to.y, part) }];
        }),
      ),
    };
  };
  return (
    <div className="eco-moving">
      <StillEcogram figures={figures} middle={middle} layOn={layOn} />
    </div>
  );
}
