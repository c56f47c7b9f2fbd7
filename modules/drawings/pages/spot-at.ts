import type { PointerEvent, RefObject } from 'react';
import type { Spot } from '../picture/spots.ts';

/** Where in a picture the mouse or the finger is, in the measures of the picture. */
export function spotAt(svg: RefObject<SVGSVGElement | null>, event: PointerEvent): Spot {
  const matrix = svg.current?.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
}
