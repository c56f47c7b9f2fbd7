import type { z } from 'zod';
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

  /** With a stale version: the record as a colleague made it meanwhile. */
  theirs<R extends z.ZodType>(record: R): z.output<R> | undefined {
    return this.status === 409 ? record.safeParse(this.problem.current).data : undefined;
  }

  /** What is wrong with the field of this name, for the field itself to show. */
  fieldMessage(path: string): string | undefined {
    return this.problem.errors?.find((field) => field.path === path)?.message;
  }
}

/** No answer came back: no connection, or the server is not running. */
export const unreachable = (title: string) =>
  new ProblemError({ type: 'about:blank', title, status: 0, code: 'unreachable' });
