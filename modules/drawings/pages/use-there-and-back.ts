import { useEffect, useState } from 'react';

const stay = 1500;
const move = 1800;

/**
 * How far on the way from one moment to another, from 0 to 1, again and again; who asked for calm sees one and then the
 * other.
 */
export function useThereAndBack(): number {
  const [part, setPart] = useState(0);
  useEffect(() => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    let frame = 0;
    const step = () => {
      const at = (performance.now() - began) % (2 * stay + move);
      const moved = Math.min(1, Math.max(0, (at - stay) / move));
      setPart(isCalm ? Math.round(moved) : moved * moved * (3 - 2 * moved));
      frame = requestAnimationFrame(step);
    };
    step();
    return () => cancelAnimationFrame(frame);
  }, []);
  return part;
}
