/** One figure: what was measured, in which unit, and how much it may be at most; null: it is only told. */
export interface Figure {
  what: string;
  value: number;
  unit: 'interactions' | 'kB' | 'ms';
  atMost: number | null;
}

/** Prints the figures as a table; true when all are within their limits. */
export function report(figures: readonly Figure[]): boolean {
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, unit, atMost } of figures) {
    const shown = unit === 'interactions' ? String(value) : value.toFixed(1);
    const verdict = atMost === null ? '' : `  (at most ${atMost})  ${value <= atMost ? 'ok' : 'OVER'}`;
    console.log(`${what.padEnd(width)}  ${shown.padStart(8)} ${unit}${verdict}`);
  }
  const over = figures.filter(({ value, atMost }) => atMost !== null && value > atMost);
  console.log(over.length === 0 ? 'All within their limits.' : `${over.length} over the limit.`);
  return over.length === 0;
}
