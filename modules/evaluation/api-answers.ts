import { z } from 'zod';
import { Id, Remark, Version } from '../../platform/http/fields.ts';

export const caseParams = z.object({ caseId: Id });
export const QuestionId = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);

/** An answer to a question of method/, with the version of the words it was given to; null: not answered. */
export const GivenAnswer = z.object({
  question: QuestionId,
  version: Version,
  answer: z.string().max(60).nullable(),
  words: Remark.default(''),
});
export const GivenAnswers = z.array(GivenAnswer).max(20);
