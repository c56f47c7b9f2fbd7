import { useEffect, useRef, type RefObject } from 'react';

/** Brings whoever typed something wrong to that field: its message is then read with it. `error` is the last refusal. */
export function useWrongField(error: unknown): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return form;
}
