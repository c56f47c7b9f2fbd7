/** One promised figure: what was measured, in which unit, and how much it may be at most. */
export interface Figure {
  what: string;
  value: number;
  unit: 'interactions' | 'kB' | 'ms';
  atMost: number;
}

/** Prints the figures as a table; true when all are within their limits. */
export function report(figures: readonly Figure[]): boolean {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, unit, atMost } of figures) {
    const shown = unit === 'interactions' ? String(value) : value.toFixed(1);
    const verdict = value <= atMost ? 'ok' : 'OVER';
    console.log(`${what.padEnd(width)}  ${shown.padStart(8)} ${unit}  (at most ${atMost})  ${verdict}`);
  }
  const over = figures.filter(({ value, atMost }) => value > atMost);
  console.log(over.length === 0 ? 'All within their limits.' : `${over.length} over the limit.`);
  return over.length === 0;
}
