import { useLayoutEffect, useState, type RefObject } from 'react';

/** Is the room that a picture stands in narrower than this? Then its letters have to be drawn larger. */
export function useIsNarrow(svg: RefObject<SVGSVGElement | null>, least: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    // Of its frame and not of the picture, which may be kept smaller than its room.
    const room = svg.current?.parentElement;
    if (!room) return;
    const look = () => setNarrow(room.clientWidth > 0 && room.clientWidth < least);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(room);
    return () => observer.disconnect();
  }, [svg, least]);
  return isNarrow;
}
