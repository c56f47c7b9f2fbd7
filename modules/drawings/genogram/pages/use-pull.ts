import { useCallback, useRef, type PointerEvent, type RefObject } from 'react';
import type { Spot } from '../../picture/spots.ts';
import { spotAt } from '../../pages/spot-at.ts';
import type { GenogramLayout } from '../layout.ts';

interface Pull {
  from: string;
  pointer: number;
  start: Spot;
  hasMoved: boolean;
  to: string | null;
}

/**
 * A line that is pulled from one person to another and follows the finger. It is drawn past React: of a large family
 * nothing but this line is drawn again while it moves.
 */
export function usePull(
  { svg, line }: { svg: RefObject<SVGSVGElement | null>; line: RefObject<SVGPathElement | null> },
  { spots, measures }: GenogramLayout,
  canWork: boolean,
) {
  const pull = useRef<Pull | null>(null);

  const mark = useCallback(
    (id: string | null, isAimed: boolean) =>
      id !== null && svg.current?.querySelector(`[data-figure="${id}"]`)?.toggleAttribute('data-aimed', isAimed),
    [svg],
  );
  const drop = useCallback(() => {
    mark(pull.current?.to ?? null, false);
    pull.current = null;
    line.current?.removeAttribute('d');
  }, [line, mark]);
  /** Who stands under the finger, or beside it. */
  const nearest = ({ x, y }: Spot): string | null => {
    const reach = measures.sign + 26;
    let best: { id: string; away: number } | null = null;
    for (const [id, spot] of spots) {
      const away = Math.hypot(spot.x - x, spot.y - y);
      if (away < reach && (!best || away < best.away)) best = { id, away };
    }
    return best?.id ?? null;
  };

  return {
    drop,
    begin: (event: PointerEvent, from: string) => {
      if (event.button !== 0 || !event.isPrimary) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      pull.current = { from, pointer: event.pointerId, start: spotAt(svg, event), hasMoved: false, to: from };
    },
    move: (event: PointerEvent) => {
      const now = pull.current;
      if (now?.pointer !== event.pointerId || !canWork) return;
      const at = spotAt(svg, event);
      if (!now.hasMoved && Math.hypot(at.x - now.start.x, at.y - now.start.y) < 8) return;
      now.hasMoved = true;
      const to = nearest(at);
      if (to !== now.to) {
        mark(now.to, false);
        mark(to === now.from ? null : to, true);
        now.to = to;
      }
      const { x, y } = spots.get(now.from)!;
      line.current?.setAttribute('d', `M${x} ${y}L${at.x} ${at.y}`);
    },
    /** To whom; the same person when nothing was pulled, null beside everybody, undefined when there was no pull. */
    end: (event: PointerEvent): string | null | undefined => {
      const now = pull.current;
      if (now?.pointer !== event.pointerId) return undefined;
      drop();
      if (!now.hasMoved) return now.from;
      return now.to === now.from ? null : now.to;
    },
  };
}
