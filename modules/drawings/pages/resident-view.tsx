import type { ReactNode } from 'react';

/** Who looks along from across the table sees all of it at once, or its beginning when it is longer than the screen. */
const wholeInSight = (frame: HTMLElement | null) =>
  frame?.scrollIntoView({ block: frame.offsetHeight > innerHeight ? 'start' : 'center' });

/** Only the drawing, as large as the screen has room for. */
export function ResidentView({ children }: { children: ReactNode }) {
  return (
    <div className="drawing-resident" ref={wholeInSight}>
      {children}
    </div>
  );
}
