import { expect, test } from 'vitest';
import { countTests } from './test-counts.mjs';

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('tests are counted, and what was left out is skipped', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
  const report = { ...none, numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults };
  expect(countTests(report)).toEqual({ passed: 3, failed: 1, skipped: 3 });
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countTests({ ...none, testResults })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
