import type { RefObject } from 'react';
import { useIsNarrow } from '../../pages/use-is-narrow.ts';
import { narrow, wide, type Measures } from '../measures.ts';

/** Below this width the letters of a whole picture cannot be read; they are drawn larger. */
const least = 480;

/** The measures that suit the width of a picture on the screen. */
export const useMeasures = (svg: RefObject<SVGSVGElement | null>): Measures =>
  useIsNarrow(svg, least) ? narrow : wide;
