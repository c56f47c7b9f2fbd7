import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { TodayItem } from '../today/domain.ts';
import { stateOf } from './domain.ts';
import { listOwnQuestions } from './store.ts';

/** What the privacy officer asked the viewer and waits for an answer. */
export async function questionsToMe(tx: Tx, viewer: Viewer): Promise<TodayItem[]> {
  const questions = (await listOwnQuestions(tx, viewer)).filter((one) => stateOf(one) === 'asked');
  return questions.map(({ id, question, askedAt, askedByName }) => ({
    ...{ kind: 'question', id, title: question ?? '', household: null, caseId: null },
    ...{ href: '/questions-to-me', when: askedAt, late: false, who: askedByName },
  }));
}
