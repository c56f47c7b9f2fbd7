import { AppError, type ErrorCode } from '../errors.ts';
import { textIn, type Language } from '../i18n/messages.ts';
import { httpMessages } from './messages.ts';
import { z } from 'zod';

/** RFC 9457 problem details, as every refused call answers. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  current: z.unknown().optional(),
});
export type Problem = z.infer<typeof Problem>;

const statusOf: Record<ErrorCode, number> = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'wrong-sign-in': 401,
  'proof-needed': 403,
  'step-up-needed': 403,
  // As RFC 9470 has it: signed in, but not well enough. What waits on a device waits on, as without a session.
  'second-step-needed': 401,
  'wrong-origin': 403,
  'not-found': 404,
  conflict: 409,
  rule: 422,
  'key-reused': 422,
  'too-large': 413,
  'unsupported-media': 415,
  'too-many-requests': 429,
  'not-ready': 503,
  internal: 500,
};

/** Turns an error into the answer the caller gets; anything unexpected says nothing about its cause. */
export function problemOf(error: unknown, language: Language): Problem {
  const known = asAppError(error);
  return {
    type: `https://keukentafel.example/problems/${known.code}`,
    title: textIn(httpMessages, language)(`problem.${known.code}`),
    status: statusOf[known.code],
    code: known.code,
    detail: known.details.detail,
    errors: known.details.fields,
    current: known.details.current,
  };
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { statusCode, code, constraint } = (error ?? {}) as { statusCode?: number; code?: string; constraint?: string };
  if (statusCode === 413) return new AppError('too-large');
  if (statusCode === 415) return new AppError('unsupported-media');
  if (statusCode === 429) return new AppError('too-many-requests');
  // A path that the file server will not look at is a path where nothing is.
  if (statusCode === 403 || statusCode === 404 || statusCode === 414) return new AppError('not-found');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new AppError('invalid-input');
  // PostgreSQL refuses U+0000 and lone surrogates in text: the person typed something that cannot be kept.
  if (code === '22021' || code === '22P05') return new AppError('invalid-input');
  // An id that the writer made is taken already, here or where they cannot see.
  if (code === '23505' && constraint?.endsWith('_pkey')) return new AppError('key-reused');
  // The database is starting, stopping or out of connections.
  if (code?.startsWith('57P') || code?.startsWith('08') || code === '53300' || code === 'ECONNREFUSED') {
    return new AppError('not-ready');
  }
  return new AppError('internal');
}
