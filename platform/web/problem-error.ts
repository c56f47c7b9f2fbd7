import type { Problem } from '../http/problem.ts';

/** A call that the server refused, or that never reached it (status 0). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  /** What is wrong with the field of this name, for the field itself to show. */
  fieldMessage(path: string): string | undefined {
    return this.problem.errors?.find((field) => field.path === path)?.message;
  }
}

/** No answer came back: no connection, or the server is not running. */
export const unreachable = (title: string) =>
  new ProblemError({ type: 'about:blank', title, status: 0, code: 'unreachable' });
