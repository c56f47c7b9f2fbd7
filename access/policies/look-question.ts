import { policy } from '../policy.ts';
import { roles } from '../viewer.ts';

/** A question about looking as the rules see it: whose looking it is about. */
export interface LookQuestionSubject {
  accountId: string;
}

const isOfSomebodyElse = (viewer: { accountId: string }, { accountId }: LookQuestionSubject) =>
  accountId !== viewer.accountId;

export const listQuestions = policy(
  'look-question.list',
  'The privacy officer sees what was out of the ordinary in who looked, as questions; nobody else does, and none about themselves.',
  ['privacy'],
);

export const workOnQuestion = policy<LookQuestionSubject>(
  'look-question.work-on',
  'The privacy officer puts a question about looking to whoever it is about, sets it aside with a reason, or closes it with what was found.',
  ['privacy'],
  isOfSomebodyElse,
);

export const chooseRule = policy(
  'look-question.choose-rule',
  'The privacy officer chooses from which number a pattern of looking is asked about, with a reason.',
  ['privacy'],
);

export const seeOwnQuestions = policy(
  'look-question.see-own',
  'Everybody sees what the privacy officer asked them about their own looking, and says where they live if they want to be asked about their neighbours.',
  roles,
);

export const answerQuestion = policy<LookQuestionSubject>(
  'look-question.answer',
  'Whoever a question about looking is about answers it in their own words, once it was put to them.',
  roles,
  (viewer, { accountId }) => accountId === viewer.accountId,
);
