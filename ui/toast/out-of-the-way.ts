import { useEffect, type RefObject } from 'react';

/**
 * Puts the region at the other end of the screen when it lies over what has focus, so that who works by keyboard always
 * sees where they are (WCAG 2.2, 2.4.11). Once it is empty it is gone, and the next one stands at the foot again.
 *
 * @param count how many messages stand in the region
 */
export function useOutOfTheWay(region: RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    if (count === 0) return undefined;
    const step = () => {
      const focused = document.activeElement;
      // The content as a whole takes focus on arrival; nothing of it is lost under a message.
      if (!region.current || !focused || focused.matches('body, main') || region.current.contains(focused)) return;
      if (overlaps(region.current.getBoundingClientRect(), focused.getBoundingClientRect())) {
        region.current.toggleAttribute('data-aside');
      }
    };
    // After the browser has scrolled to what has focus.
    const later = () => requestAnimationFrame(step);
    later();
    document.addEventListener('focusin', later);
    return () => document.removeEventListener('focusin', later);
  }, [region, count]);
}

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
