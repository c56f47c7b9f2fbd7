// Measuring lightly: only what matters now, with a reason each; not discussed is an answer.

import { lifeDomains } from '../../../method/domains.ts';
import { matrix2013 } from '../../../method/matrix-2013.ts';
import { participationLadder } from '../../../method/participation-ladder.ts';
import { current } from '../../../method/versions.ts';
import { assessmentMessages } from '../../../modules/assessments/messages.ts';
import { openSection, type Walk } from './walk.ts';

/** The areas that were chosen, then the ladder, then the picture they make. */
export async function lookTogether(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const { language } = worker.way;
  const t = worker.words(assessmentMessages);
  await openSection(walk, 'assessments');
  await worker.arriveIn(t('empty.title'));
  await worker.press(t('start'));
  const about = await worker.dialog();
  await worker.press(t('begin'), { within: about });
  await worker.arrive(new RegExp(t('score.title', { name: '' })));
  for (const { domain, why, level } of story.looks) {
    await worker.mark('button', current(lifeDomains).find(({ id }) => id === domain)?.label[language] ?? domain);
    await worker.write(t('score.why'), why);
    const sentences = current(matrix2013).find(({ id }) => id === domain)?.levels;
    await worker.mark('radio', (level && sentences?.[level - 1]?.[language]) || t('score.silent'));
  }
  await worker.look('areas with an answer');
  await worker.press(t('score.ladderOpen'));
  const rung = (height: number) =>
    current(participationLadder).find((one) => one.rung === height)?.label[language] ?? String(height);
  await worker.write(t('score.why'), story.rung.why);
  await worker.mark('radio', rung(story.rung.now));
  await worker.choose(t('score.ladderWish'), rung(story.rung.wish));
  await worker.look('the ladder');
  await worker.press(t('score.forResident'));
  await worker.look('for the resident');
  await worker.press(t('score.forWorker'));
  await worker.page.locator('.kt-saved[data-state=saved]').waitFor();
  await worker.press(t('score.done'));
  await worker.arriveIn(t('title'));
  const seen = worker.page.getByText(story.looks[0]?.why ?? '').or(worker.page.getByText(t('picture.history')));
  await seen.first().waitFor();
}
