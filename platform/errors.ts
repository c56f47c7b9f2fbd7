/** Every way in which a request can fail; mapped once to problem+json in platform/http/problem.ts. */
export type ErrorCode =
  | 'invalid-input'
  | 'not-signed-in'
  | 'wrong-sign-in'
  | 'proof-needed'
  | 'step-up-needed'
  | 'second-step-needed'
  | 'wrong-origin'
  | 'not-found'
  | 'conflict'
  | 'rule'
  | 'key-reused'
  | 'too-large'
  | 'unsupported-media'
  | 'too-many-requests'
  | 'not-ready'
  | 'internal';

/** What is wrong with one field; `message` is a sentence for the person who typed it. */
export interface FieldProblem {
  /** Dotted path of the field in the body, query or path. */
  path: string;
  message: string;
}

interface Details {
  detail?: string;
  fields?: FieldProblem[];
  /** With `conflict`: the record as it is now, so the screen can lay both side by side. */
  current?: unknown;
}

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details = {}) {
    super(details.detail ?? code);
    this.code = code;
    this.details = details;
  }
}

/** "Not allowed" and "not there" are the same answer: nobody learns that a record exists. */
export const notFound = () => new AppError('not-found');

/** Somebody else changed the record since the caller saw it; nothing was written. */
export const conflict = (current: unknown) => new AppError('conflict', { current });

/** One field is refused; `path` as in the body, `message` a whole sentence in the language of the person. */
export const wrongField = (path: string, message: string) =>
  new AppError('invalid-input', { fields: [{ path, message }] });

/** A rule of the domain says no; `detail` is a whole sentence in the language of the person. */
export const ruleBroken = (detail: string) => new AppError('rule', { detail });
