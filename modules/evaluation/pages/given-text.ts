import type { ReviewQuestion } from '../../../method/schema-doing.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { GivenAnswer } from '../domain.ts';
import { answerLabel } from './words.ts';

/** An answer as one text, to lay beside another. */
export const givenText = (question: ReviewQuestion, given: GivenAnswer | undefined, language: Language): string =>
  [answerLabel(question, given?.answer ?? null, language), given?.words].filter(Boolean).join('\n');
