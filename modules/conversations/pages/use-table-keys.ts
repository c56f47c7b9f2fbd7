import { useEffect, useRef } from 'react';
import { fragmentKindIds, lifeAreaIds } from '../../../method/ids.ts';
import type { Seat } from './seats.ts';
import type { UseComposer } from './use-composer.ts';

interface Keys {
  seats: readonly Seat[];
  composer: UseComposer;
  onHelp: () => void;
  onField: () => void;
}

/** The keys of the table; each does what a touch does. They need Alt, so that none of them gets in the way of typing. */
export function useTableKeys(keys: Keys): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      if (act(now.current, event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function act({ seats, composer, onHelp, onField }: Keys, event: KeyboardEvent): boolean {
  const { value, change } = composer;
  if (event.key === 'Escape' && !event.altKey) {
    onField();
    return true;
  }
  if (!event.altKey) return false;
  if (event.code === 'Slash') {
    onHelp();
    return true;
  }
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    const at = seats.findIndex((seat) => seat.key === value.seat);
    const next = seats.at((at + (event.key === 'ArrowDown' ? 1 : -1)) % seats.length);
    if (next) change({ seat: next.key });
    return true;
  }
  // By place on the keyboard: with Alt and Shift the sign itself differs from country to country.
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (!digit) return false;
  const index = Number(digit) - 1;
  if (event.shiftKey) {
    const kind = fragmentKindIds[index];
    if (kind) change({ kind: value.kind === kind ? null : kind });
    return kind !== undefined;
  }
  const area = lifeAreaIds[index];
  if (area) change({ area: value.area === area ? null : area });
  return area !== undefined;
}
