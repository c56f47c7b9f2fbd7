import { useLayoutEffect, useState, type RefObject } from 'react';
import { narrow, wide, type Measures } from '../measures.ts';

/** Below this width the letters of a whole picture cannot be read; they are drawn larger. */
const least = 480;

/** The measures that suit the width of a picture on the screen. */
export function useMeasures(svg: RefObject<SVGSVGElement | null>): Measures {
  const [measures, setMeasures] = useState(wide);
  useLayoutEffect(() => {
    const frame = svg.current;
    if (!frame) return;
    const look = () => setMeasures(frame.clientWidth > 0 && frame.clientWidth < least ? narrow : wide);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [svg]);
  return measures;
}
