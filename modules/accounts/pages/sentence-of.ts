import { ProblemError } from '../../../platform/web/problem-error.ts';

/** Something on this device said no; `message` is a sentence for the person. */
export class DeviceRefusal extends Error {}

/** What went wrong, as a sentence to show. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ProblemError) return error.problem.detail ?? error.problem.title;
  return error instanceof Error ? error.message : String(error);
}
