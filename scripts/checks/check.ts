export type Outcome = { result: 'ok' } | { result: 'failed'; report: string } | { result: 'not checked'; why: string };

/** One thing that `npm run check` looks at. */
export interface Check {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** Fails with the findings, one on a line; no findings is good. */
export function outcomeOf(findings: readonly string[]): Outcome {
  return findings.length === 0 ? { result: 'ok' } : { result: 'failed', report: findings.join('\n') };
}
