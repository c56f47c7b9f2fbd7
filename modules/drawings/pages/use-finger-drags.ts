import { useEffect, type RefObject } from 'react';

/**
 * A finger on a figure drags it and does not move the page. `touch-action` says so too, but a browser may not mind it
 * within a picture.
 */
export function useFingerDrags(svg: RefObject<SVGSVGElement | null>, canWork: boolean): void {
  useEffect(() => {
    const picture = svg.current;
    if (!picture || !canWork) return;
    const hold = (event: TouchEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-figure]')) event.preventDefault();
    };
    picture.addEventListener('touchstart', hold, { passive: false });
    return () => picture.removeEventListener('touchstart', hold);
  }, [svg, canWork]);
}
