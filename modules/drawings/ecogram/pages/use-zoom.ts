import { useRef, useState, type PointerEvent, type RefObject } from 'react';

/** Looking closer at a picture: with two fingers, the buttons, and by dragging what is larger than its frame. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, reach: number) {
  const [view, setView] = useState({ scale: 1, x: 0, y: 0 });
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const side = (reach * 2) / view.scale;

  const set = (scale: number, x: number, y: number) => {
    const to = Math.min(4, Math.max(1, scale));
    const most = reach - reach / to;
    const within = (value: number) => Math.min(most, Math.max(-most, value));
    setView({ scale: to, x: within(x), y: within(y) });
  };
  const spread = () => {
    const [a, b] = [...fingers.current.values()];
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  };
  const lift = ({ pointerId }: PointerEvent) => fingers.current.delete(pointerId);

  return {
    viewBox: `${view.x - side / 2} ${view.y - side / 2} ${side} ${side}`,
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
        const perPixel = side / (svg.current?.clientWidth ?? side);
        if (view.scale > 1) set(view.scale, view.x - (x - was.x) * perPixel, view.y - (y - was.y) * perPixel);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onPointerLeave: lift,
    },
  };
}
