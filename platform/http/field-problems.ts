import type { z } from 'zod';
import type { FieldProblem } from '../errors.ts';
import { textIn, type Language } from '../i18n/messages.ts';
import { httpMessages } from './messages.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with each field, said in the language of the person who typed it. */
export function fieldProblems(issues: readonly Issue[], language: Language): FieldProblem[] {
  return issues.map((issue) => ({ path: issue.path.join('.'), message: sentence(issue, language) }));
}

function sentence(issue: Issue, language: Language): string {
  const text = textIn(httpMessages, language);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return text('field.required');
      return issue.expected === 'number' || issue.expected === 'int' ? text('field.number') : text('field.other');
    case 'too_small':
      if (issue.origin === 'string') {
        return Number(issue.minimum) === 1
          ? text('field.required')
          : text('field.tooShort', { count: Number(issue.minimum) });
      }
      if (issue.origin === 'array') return text('field.tooFew', { count: Number(issue.minimum) });
      return text('field.numberTooLow', { limit: Number(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'string') return text('field.tooLong', { count: Number(issue.maximum) });
      if (issue.origin === 'array') return text('field.tooMany', { count: Number(issue.maximum) });
      return text('field.numberTooHigh', { limit: Number(issue.maximum) });
    case 'invalid_format':
      if (issue.format === 'date') return text('field.day');
      if (issue.format === 'datetime') return text('field.instant');
      if (issue.format === 'email') return text('field.email');
      return text('field.other');
    case 'invalid_value':
    case 'invalid_union':
      return text('field.choice');
    case 'unrecognized_keys':
      return text('field.unknown');
    case 'custom':
      return customSentence(issue.params?.['rule'], language);
    default:
      return text('field.other');
  }
}

function customSentence(rule: unknown, language: Language): string {
  const text = textIn(httpMessages, language);
  if (rule === 'day') return text('field.day');
  if (rule === 'birthDate') return text('field.birthDate');
  if (rule === 'lifeTime') return text('field.lifeTime');
  if (rule === 'lifePeriod') return text('field.lifePeriod');
  if (rule === 'control') return text('field.control');
  return text('field.other');
}
