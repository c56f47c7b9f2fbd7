import { useMemo, type RefObject } from 'react';
import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { useIsNarrow } from '../../pages/use-is-narrow.ts';
import type { OnMap } from '../domain.ts';
import { layOut, type Layout } from '../layout.ts';
import { narrow, wide, type Measures } from '../measures.ts';
import { drawMap } from '../picture.ts';
import type { Sector } from '../sectors.ts';
import { aroundIn } from '../words.ts';

/** Below this width the letters of a whole map cannot be read; they are drawn larger. */
const least = 560;

/** The picture that suits the width of its room; `layOn` when it was laid out already. */
export function useMap(
  svg: RefObject<SVGSVGElement | null>,
  { placed, sectors, middle }: { placed: readonly OnMap[]; sectors: readonly Sector[]; middle: string },
  layOn?: (measures: Measures) => Layout,
) {
  const language = useLanguage();
  const measures = useIsNarrow(svg, least) ? narrow : wide;
  return useMemo(
    () => drawMap(placed, aroundIn(middle, language), layOn?.(measures) ?? layOut(placed, sectors, measures)),
    [placed, sectors, middle, language, measures, layOn],
  );
}
