import { useCallback, useMemo } from 'react';
import { between, spotsBetween } from '../../pages/between.ts';
import { useThereAndBack } from '../../pages/use-there-and-back.ts';
import { placedOn, slicesOf, type MapPart } from '../domain.ts';
import { layOut, type Layout } from '../layout.ts';
import { narrow, wide, type Measures } from '../measures.ts';
import { sectorsOf } from '../sectors.ts';
import { StillPlaced } from './still-map.tsx';

interface Props {
  before: readonly (MapPart & { id: string })[];
  after: readonly (MapPart & { id: string })[];
  middle: string;
}

/** Goes from one moment to the other and begins again. The slices stay as they are, so that one sees who moves. */
export function MovingMap({ before, after, middle }: Props) {
  const part = useThereAndBack();
  const { first, last, sectors, ends } = useMemo(() => {
    const [was, is] = [placedOn(before), placedOn(after)];
    const slices = slicesOf([...before, ...after]);
    const all = sectorsOf(slices, [...was, ...is]);
    const laid = new Map(
      [wide, narrow].map((size) => [size, [layOut(was, all, size), layOut(is, all, size)] as const]),
    );
    return { first: was, last: is, sectors: all, ends: laid };
  }, [before, after]);
  const placed = part < 0.5 ? first : last;
  const layOn = useCallback(
    (measures: Measures): Layout => {
      const [from, to] = ends.get(measures)!;
      return {
        ...{ measures, sectors },
        bands: from.bands.map((band, ring) => ({
          from: between(band.from, to.bands[ring]!.from, part),
          to: between(band.to, to.bands[ring]!.to, part),
        })),
        ringNames: from.ringNames.map((spot, ring) => ({
          ...{ x: 0, y: between(spot.y, to.ringNames[ring]!.y, part) },
        })),
        spots: spotsBetween(
          placed.map(({ id }) => id),
          [from.spots, to.spots],
          part,
        ),
      };
    },
    [ends, sectors, placed, part],
  );
  return (
    <div className="drawing-moving">
      <StillPlaced placed={placed} sectors={sectors} middle={middle} layOn={layOn} />
    </div>
  );
}
