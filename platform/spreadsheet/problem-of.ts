import { TableError, type TableProblem } from './table.ts';

/** What reading or writing a table refused, for the tests; undefined when it went well. */
export async function problemOf(work: Promise<unknown>): Promise<TableProblem | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof TableError) return error.problem;
    throw error;
  }
}
