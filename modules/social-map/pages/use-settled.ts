import { useEffect, useState } from 'react';

/** Milliseconds without typing before the server is asked: one question for a word, not one for each letter. */
const pause = 200;

/** What is typed, once the typing stopped for a moment. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
