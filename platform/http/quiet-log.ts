import type { FastifyServerOptions } from 'fastify';

/** Errors of the program itself, whose message says what the code did and not what somebody typed. */
const ofTheProgram = ['AppError', 'TypeError', 'ReferenceError', 'RangeError', 'ZodError'];

interface LoggedError {
  type: string;
  message: string;
  stack: string;
  [more: string]: unknown;
}

interface DatabaseError extends Error {
  code?: string;
  table?: string;
  column?: string;
  constraint?: string;
  routine?: string;
}

/**
 * An error as the log keeps it: what it is and where it happened, never what was in the record. The message and detail
 * of PostgreSQL quote values ("Failing row contains …"), and so do those of parsers; both stay out.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { name, stack = '', code, table, column, constraint, routine } = error as DatabaseError;
  const calls = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    message: ofTheProgram.includes(name) ? error.message : '',
    ...{ code, table, column, constraint, routine },
    stack: calls.join('\n'),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  };
}

/** The log of the server (pino): no cookie, no token, no address of a record, no word of anybody's file. */
export function quietLog(level: string, stream?: { write: (line: string) => void }): FastifyServerOptions['logger'] {
  return {
    level,
    serializers: {
      err: loggedError,
      // An address holds the id of a case, and headers hold the session: a request is named by its id only.
      req: ({ id, method }: { id: string; method: string }) => ({ id, method }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    ...(stream ? { stream } : {}),
  };
}
