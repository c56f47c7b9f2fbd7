import type { z } from 'zod';
import { AppError } from '../errors.ts';
import type { Language } from '../i18n/messages.ts';
import { fieldProblems } from './field-problems.ts';

/** What came in as the schema declares it; throws what is wrong with each field, in the language of the sender. */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  language: Language,
): z.output<Schema> {
  const path = unkeepablePath(value);
  if (path) throw refusal([{ code: 'custom', path, params: { rule: 'control' }, message: '', input: '' }], language);
  const parsed = schema.safeParse(value ?? {}, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw refusal(parsed.error.issues, language);
}

const refusal = (issues: readonly z.core.$ZodIssue[], language: Language) =>
  new AppError('invalid-input', { fields: fieldProblems(issues, language) });

/** PostgreSQL text cannot hold U+0000 or half a surrogate pair; say so by name of the field instead of failing later. */
function unkeepablePath(root: unknown): string[] | undefined {
  // A stack of our own: what is nested ten thousand deep must not end ours.
  const open: { value: unknown; path: string[] }[] = [{ value: root, path: [] }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { value, path } = at;
    if (typeof value === 'string' && (value.includes('\u0000') || !value.isWellFormed())) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, name] });
  }
  return undefined;
}
