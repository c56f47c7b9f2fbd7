import { useEffect, useState } from 'react';
import { useIsFetching } from '@tanstack/react-query';

/** No longer than this, in ms: a page that keeps asking must not keep the rest of the frame away. */
const atLast = 3000;

/**
 * False until the page has what it asked for. What is not needed for the first sight of a screen waits for that, so that
 * it does not stand in the way on a slow device.
 */
export function useOnceQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  const asked = useIsFetching();
  useEffect(() => {
    if (isQuiet) return;
    const timer = setTimeout(() => setQuiet(true), asked === 0 ? 100 : atLast);
    return () => clearTimeout(timer);
  }, [asked, isQuiet]);
  return isQuiet;
}
