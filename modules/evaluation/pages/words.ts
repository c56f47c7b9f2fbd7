import { experienceWays } from '../../../method/evaluation-experience.ts';
import { reviewQuestions } from '../../../method/evaluation.ts';
import type { ReviewQuestion } from '../../../method/schema-doing.ts';
import { current, entryAt } from '../../../method/versions.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { ExperienceWay, GivenAnswer } from '../domain.ts';

/** The questions of a moment as they are asked today. */
export const questionsOf = (moment: ReviewQuestion['moment']): ReviewQuestion[] =>
  current(reviewQuestions)
    .filter((question) => question.moment === moment)
    .toSorted((a, b) => a.order - b.order);

/** A question in the version of the answer that was given to it. */
export function questionAt(moment: ReviewQuestion['moment'], id: string, version: number): ReviewQuestion | undefined {
  const asked = reviewQuestions.filter((question) => question.moment === moment);
  return entryAt(asked, id, version) ?? entryAt(asked, id);
}

export const answerLabel = (question: ReviewQuestion | undefined, answer: string | null, language: Language) =>
  question?.answers.find(({ id }) => id === answer)?.label[language];

export const wayWords = (way: ExperienceWay) => entryAt(experienceWays, way);

/** An empty answer to each question, over which what was given already is laid. */
export function blankAnswers(questions: readonly ReviewQuestion[], given: readonly GivenAnswer[] = []): GivenAnswer[] {
  return questions.map(
    ({ id, version }) =>
      given.find(({ question }) => question === id) ?? { question: id, version, answer: null, words: '' },
  );
}
