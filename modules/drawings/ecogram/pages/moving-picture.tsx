import { useMemo } from 'react';
import { between, spotsBetween } from '../../pages/between.ts';
import { useThereAndBack } from '../../pages/use-there-and-back.ts';
import type { Placed } from '../domain.ts';
import { layOut, type Layout } from '../layout.ts';
import { narrow, wide, type Measures } from '../measures.ts';
import { StillEcogram } from './still-ecogram.tsx';

interface Props {
  before: readonly Placed[];
  after: readonly Placed[];
  middle: string;
}

/** Goes from one moment to the other and begins again. */
export function MovingPicture({ before, after, middle }: Props) {
  const part = useThereAndBack();
  // For either width: which it is, only the picture knows.
  const ends = useMemo(
    () => new Map([wide, narrow].map((size) => [size, [layOut(before, size), layOut(after, size)] as const])),
    [before, after],
  );
  const figures = part < 0.5 ? before : after;
  const layOn = (measures: Measures): Layout => {
    const [first, last] = ends.get(measures)!;
    return {
      measures,
      reach: Math.max(first.reach, last.reach),
      radii: first.radii.map((radius, ring) => between(radius, last.radii[ring]!, part)),
      spots: spotsBetween(
        figures.map(({ id }) => id),
        [first.spots, last.spots],
        part,
      ),
    };
  };
  return (
    <div className="drawing-moving">
      <StillEcogram figures={figures} middle={middle} layOn={layOn} />
    </div>
  );
}
