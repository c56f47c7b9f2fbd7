import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Frame } from '../../../platform/picture/marks.ts';

/** Looking closer at a picture: with two fingers, the buttons, and by dragging what is larger than its frame. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, frame: Frame) {
  // How far the middle of what is seen lies from the middle of the picture.
  const [view, setView] = useState({ scale: 1, x: 0, y: 0 });
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const [width, height] = [frame.width / view.scale, frame.height / view.scale];

  const set = (scale: number, x: number, y: number) => {
    const to = Math.min(most, Math.max(1, scale));
    const within = (value: number, side: number) => {
      const far = (side - side / to) / 2;
      return Math.min(far, Math.max(-far, value));
    };
    setView({ scale: to, x: within(x, frame.width), y: within(y, frame.height) });
  };
  // Of a large picture one must come as near as of a small one.
  const most = Math.max(4, frame.width / 250);
  const spread = () => {
    const [a, b] = [...fingers.current.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const lift = ({ pointerId }: PointerEvent) => fingers.current.delete(pointerId);

  return {
    viewBox: [
      frame.x + (frame.width - width) / 2 + view.x,
      frame.y + (frame.height - height) / 2 + view.y,
      width,
      height,
    ].join(' '),
    isIn: view.scale > 1,
    by: (factor: number) => set(view.scale * factor, view.x, view.y),
    whole: () => set(1, 0, 0),
    handlers: {
      onPointerDown: ({ pointerId, clientX: x, clientY: y }: PointerEvent) => fingers.current.set(pointerId, { x, y }),
      onPointerMove: ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
        const was = fingers.current.get(pointerId);
        if (!was) return;
        const before = spread();
        fingers.current.set(pointerId, { x, y });
        if (before > 0) return set((view.scale * spread()) / before, view.x, view.y);
        const perPixel = 1 / (svg.current?.getScreenCTM()?.a ?? 1);
        if (view.scale > 1) set(view.scale, view.x - (x - was.x) * perPixel, view.y - (y - was.y) * perPixel);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onPointerLeave: lift,
    },
  };
}
