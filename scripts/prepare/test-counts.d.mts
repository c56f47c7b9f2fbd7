interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Counts the tests in vitest's JSON report; a file that could not be loaded counts as one failure. */
export function countTests(report: TestReport): { passed: number; failed: number; skipped: number };
