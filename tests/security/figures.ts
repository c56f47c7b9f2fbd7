import type { TestContext } from 'vitest';

/** One figure of a proof, for the table that `npm run test:security` ends with. */
export interface SecurityFigure {
  what: string;
  value: number;
  /** What it must be; the test itself has held it by then. */
  promised: string;
  /** False for a time that was longer than promised: a noisy machine is no failed test, and no kept promise either. */
  isKept: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    figures?: SecurityFigure[];
  }
}

/** Puts a figure of this test in the table: `figure(context, 'requests tried', 12_000, 'at least 10,000')`. */
export function figure(
  { task }: Pick<TestContext, 'task'>,
  what: string,
  value: number,
  promised: string,
  isKept = true,
): void {
  (task.meta.figures ??= []).push({ what, value, promised, isKept });
}

const isWholeRun = process.env['SECURITY_RUN'] === 'whole';

/** How many to try: everything in `npm run test:security`, a real sample in `npm test`. */
export const howMany = (tried: { sample: number; whole: number }): number => (isWholeRun ? tried.whole : tried.sample);

/**
 * What chance begins with: always the same in `npm test`, another every time in `npm run test:security`, where
 * `SECURITY_SEED=…` repeats a run. Printed with every failure.
 */
export const seed = Number(process.env['SECURITY_SEED'] ?? (isWholeRun ? Math.floor(Math.random() * 2 ** 31) : 7));
