import { questionsBack } from './question-craft-back.ts';
import { questionsForward } from './question-craft-forward.ts';
import type { QuestionKind } from './schema-talking.ts';

/** Eight kinds of question that get someone moving (D, bijlage dag 2), each with an example per life area. */
export const questionCraft: readonly QuestionKind[] = [...questionsForward, ...questionsBack].toSorted(
  (a, b) => a.order - b.order,
);
