// Looking back together, and hearing what somebody thought of the help: by a link, on a screen of their own.

import { reviewQuestions } from '../../../method/evaluation.ts';
import { experienceQuestions, experienceWays } from '../../../method/evaluation-experience.ts';
import { current } from '../../../method/versions.ts';
import { evaluationMessages } from '../../../modules/evaluation/messages.ts';
import { privateLinkMessages } from '../../../platform/web/private-link/messages.ts';
import { openSection, takeStep, type Walk } from './walk.ts';
import { Walker } from './walker.ts';

/** The four questions, with the words of the resident beside those of the worker; and what was learnt. */
export async function lookBack(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const { language } = worker.way;
  const t = worker.words(evaluationMessages);
  await takeStep(walk, 'evaluation');
  await openSection(walk, 'evaluation');
  await worker.arriveIn(t('title'));
  await worker.press(t('start'));
  const starting = await worker.dialog();
  await worker.press(t('startDialog.begin'), { within: starting });
  await worker.untilClosed(starting);
  for (const { ask, answers } of current(reviewQuestions).filter(({ moment }) => moment === 'evaluation')) {
    const asked = worker.find('region', ask[language]);
    await worker.press(t('asked.fill'), { within: asked });
    const dialog = await worker.dialog();
    await worker.mark('radio', answers[0]?.label[language] ?? '', dialog);
    await worker.write(t('asked.residentWords'), story.evaluation.resident, dialog);
    await worker.write(t('asked.workerWords'), story.evaluation.worker, dialog);
    await worker.press(t('keep'), { within: dialog });
    await worker.untilClosed(dialog);
    await asked.getByText(story.evaluation.resident).waitFor();
  }
  await worker.press(t('lessons.add'));
  const lesson = await worker.dialog();
  await worker.write(t('lessons.field'), story.evaluation.lesson, lesson);
  await worker.press(t('keep'), { within: lesson });
  await worker.untilClosed(lesson);
  await worker.look('looked back');
}

/** A link is made, opened by somebody without an account, answered once, and read by the worker. */
export async function hearExperience({ story, worker, url, browser }: Walk): Promise<void> {
  const { language } = worker.way;
  const t = worker.words(evaluationMessages);
  await worker.press(t('experience.ask'));
  const asking = await worker.dialog();
  const byLink = current(experienceWays).find(({ id }) => id === 'link');
  await worker.mark('radio', byLink?.label[language] ?? '', asking);
  await worker.press(t('experience.go'), { within: asking });
  const ofLink = worker.words(privateLinkMessages);
  const making = worker.find('alertdialog', ofLink('made.title'));
  const link = await worker.find('textbox', ofLink('made.field'), making).inputValue();
  await worker.look('the link');
  await worker.press(ofLink('made.done'), { within: making });
  await worker.untilClosed(making);
  if (!link.startsWith(url)) worker.wrong.push(`the link leads elsewhere: ${link}`);

  const resident = await Walker.start(browser, worker.way);
  await resident.page.goto(link);
  // The page speaks Dutch until its reader says otherwise.
  if (language === 'en') await resident.press('English');
  await resident.find('button', t('link.send')).waitFor();
  await resident.arrive(t('link.title'));
  await resident.press(t('link.send'));
  await resident.page.getByText(t('link.emptyAnswers')).waitFor();
  await resident.look('nothing answered');
  const [first] = current(experienceQuestions);
  await resident.mark('radio', first?.answers[0]?.label[language] ?? '', resident.page.getByRole('listitem').first());
  await resident.write(
    first?.more[language] ?? '',
    story.evaluation.experience,
    resident.page.getByRole('listitem').first(),
  );
  await resident.press(t('link.send'));
  await resident.heading(t('link.thanks')).waitFor();
  await resident.look('thanked');
  await resident.page.goto('about:blank');
  await resident.page.goto(link);
  if (language === 'en') await resident.press('English');
  await resident.heading(t('link.gone')).waitFor();
  await resident.look('a link that was used');
  worker.wrong.push(...resident.wrong);
  await resident.page.context().close();

  await worker.page.reload();
  await worker.page.getByText(story.evaluation.experience).first().waitFor();
  await worker.look('what the resident thought');
}
