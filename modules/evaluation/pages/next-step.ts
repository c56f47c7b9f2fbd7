import type { LookingBack } from '../api.ts';

/** What one would do next on the page: its button is the one that stands out. Null: nothing presses. */
export type NextStep = 'look-back' | 'answer' | 'ask' | 'follow' | 'plan' | null;

export interface PartProps {
  caseId: string;
  data: LookingBack;
  isNext: (step: NextStep) => boolean;
}

export function nextStep({ evaluations, experiences, followUps, phase, can }: LookingBack): NextStep {
  if (!can.work) return null;
  if (followUps.some(({ status }) => status === 'late' || status === 'today')) return 'follow';
  const latest = evaluations.at(-1);
  if (!latest) return 'look-back';
  if (latest.answers.every(({ answer }) => answer === null)) return 'answer';
  const isAsked = experiences.some(({ status }) => status === 'answered' || status === 'waiting');
  if (!isAsked) return 'ask';
  const isFollowed = followUps.some(({ status }) => status === 'coming');
  return !isFollowed && phase !== 'closed' ? 'plan' : null;
}
