// Measuring lightly: only what matters now, with a reason each; not discussed is an answer.

import { irbPhases } from '../../../method/irb-phases.ts';
import { lenses, lifeDomains } from '../../../method/domains.ts';
import { matrix2013 } from '../../../method/matrix-2013.ts';
import { participationLadder } from '../../../method/participation-ladder.ts';
import { relationTypes } from '../../../method/relation-types.ts';
import { current } from '../../../method/versions.ts';
import { conversationMessages } from '../../../modules/conversations/messages.ts';
import { roleName } from '../../../modules/conversations/role-name.ts';
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
  const through = current(lenses).find(({ id }) => id === 'roles')?.label[language] ?? '';
  await worker.mark('radio', through);
  await worker.look('through another lens');
}

/** What somebody asks of the worker, and how far they are in a role; each is noted once and stands on the page. */
export async function whereSomebodyStands(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const { language } = worker.way;
  const t = worker.words(conversationMessages);
  const name = story.residents[0]?.givenName ?? '';
  await openSection(walk, 'conversations');
  await worker.arriveIn(t('standing.title'));
  await worker.fromMenu(t('standing.add'), t('relation.add'));
  const asking = await worker.dialog();
  await worker.mark('radio', name, asking);
  const [first, second] = current(relationTypes);
  for (const [type, answer] of [
    [first, 'yes'],
    [second, 'no'],
  ] as const) {
    const question = worker.find('radiogroup', type?.question?.[language] ?? '', asking);
    await worker.mark('radio', t(`relation.answer.${answer}`), question);
  }
  await worker.look('what somebody asks');
  await worker.press(t('standing.save'), { within: asking });
  await worker.untilClosed(asking);
  await worker.find('button', new RegExp(`^${t('standing.with')}.*${second?.label[language]}`)).waitFor();
  await worker.fromMenu(t('standing.add'), t('rolePhase.add'));
  const phased = await worker.dialog();
  await worker.mark('radio', name, phased);
  await worker.mark('radio', roleName('living', language), phased);
  const phase = current(irbPhases)[1]?.label[language] ?? '';
  await worker.mark('radio', phase, phased);
  await worker.press(t('standing.save'), { within: phased });
  await worker.untilClosed(phased);
  await worker.press(new RegExp(`^${t('standing.role', { role: '' })}.*${phase}`));
  await worker.look('where somebody stands');
}
