import type { Assessment } from '../api.ts';
import type { DomainId } from '../domain.ts';

/** A domain of the matrix, or the ladder. */
export type AnswerKey = DomainId | 'ladder';

/** One answer while it is being given. */
export interface Answer {
  /** A level or a rung; null: not discussed. */
  value: number | null;
  /** On the ladder: where the person would like to be. */
  wish: number | null;
  /** Why it matters. As long as this is empty, nothing is opened and nothing is sent. */
  reason: string;
  entryVersion: number;
  /** The version on the server that the writer saw; null: not opened yet. */
  seen: number | null;
}

/** What was touched and is not on the server yet. */
export type Answers = Partial<Record<AnswerKey, Answer>>;

/** What stands on the screen: the answers of the server, and over them what was not sent yet. */
export function shownAnswers(assessment: Assessment, unsent: Answers): Answers {
  const kept: Answers = {};
  for (const { domain, level, reason, entryVersion, version } of assessment.scores) {
    kept[domain] = { value: level, wish: null, reason, entryVersion, seen: version };
  }
  if (assessment.ladder) {
    const { rung, wish, reason, entryVersion, version } = assessment.ladder;
    kept.ladder = { value: rung, wish, reason, entryVersion, seen: version };
  }
  return { ...kept, ...unsent };
}

/** After delivery: what was sent falls away; what was touched since then goes on from the new version. */
export function withoutSent(unsent: Answers, key: AnswerKey, sent: Answer, version: number): Answers {
  const { [key]: now, ...rest } = unsent;
  if (now === undefined || isSame(now, sent)) return rest;
  return { ...unsent, [key]: { ...now, seen: version } };
}

const isSame = (a: Answer, b: Answer) => a.value === b.value && a.wish === b.wish && a.reason === b.reason;
