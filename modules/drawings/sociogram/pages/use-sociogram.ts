import { useMemo, type RefObject } from 'react';
import { useIsNarrow } from '../../pages/use-is-narrow.ts';
import type { Sociogram } from '../domain.ts';
import { layOut } from '../layout.ts';
import { close, column, wide } from '../measures.ts';
import { drawSociogram } from '../picture.ts';

/** Below these widths the letters of cards beside each other are too small to be read from across the table. */
const least = 560;
const leastWide = 980;

/** The picture that suits the width of its room. */
export function useSociogram(svg: RefObject<SVGSVGElement | null>, sociogram: Sociogram, middle: string) {
  const isNarrow = useIsNarrow(svg, least);
  const isClose = useIsNarrow(svg, leastWide);
  const measures = isNarrow ? column : isClose ? close : wide;
  return useMemo(
    () => drawSociogram(sociogram, middle, layOut(sociogram.contacts, measures)),
    [sociogram, middle, measures],
  );
}
