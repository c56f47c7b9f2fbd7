import { useState, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Spot } from '../picture/spots.ts';
import { spotAt } from './spot-at.ts';
import { useFingerDrags } from './use-finger-drags.ts';

interface Drag extends Spot {
  id: string;
  pointer: number;
  hasMoved: boolean;
}

interface Does {
  /** Touched, and not dragged. */
  onPress: () => void;
  onDrop: (at: Spot) => void;
}

/** Something in a picture is dragged with a finger or the mouse, or pressed. */
export function useDrag(svg: RefObject<SVGSVGElement | null>, canWork: boolean) {
  useFingerDrags(svg, canWork);
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    /** Where it is being dragged; undefined when it is not. */
    at: (id: string): Spot | undefined => (drag?.id === id && drag.hasMoved ? drag : undefined),
    handlers: (id: string, { onPress, onDrop }: Does) => ({
      onClick: (event: MouseEvent) => {
        // A press by who listens to the screen comes without a pointer.
        if (event.detail === 0) onPress();
      },
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, pointer: event.pointerId, hasMoved: false, ...spotAt(svg, event) });
      },
      onPointerMove: (event: PointerEvent) => {
        if (drag?.pointer !== event.pointerId || drag.id !== id || !canWork) return;
        const to = spotAt(svg, event);
        if (drag.hasMoved || Math.hypot(to.x - drag.x, to.y - drag.y) > 6) setDrag({ ...drag, ...to, hasMoved: true });
      },
      onPointerUp: () => {
        if (drag?.id !== id) return;
        setDrag(null);
        if (drag.hasMoved) onDrop(drag);
        else onPress();
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}
