// The plan: from what was said to a wish, what helps in four frames, who does what, and who agrees.

import { planMessages } from '../../../modules/plans/messages.ts';
import { planScreenMessages } from '../../../modules/plans/screen-messages.ts';
import { tableMessages } from '../../../modules/conversations/table-messages.ts';
import { uiMessages } from '../../../ui/messages.ts';
import type { Locator } from 'playwright-core';
import { beginning } from './at-the-table.ts';
import { dayFromNow, openSection, type Walk } from './walk.ts';
import type { Walker } from './walker.ts';

/** At the table, what somebody wants becomes a wish with the lightest thing that helps. */
export async function makeWish({ story, worker }: Walk): Promise<void> {
  const t = worker.words(planScreenMessages);
  const table = worker.words(tableMessages);
  const { words } = wishOf(story);
  await worker.press(table('stream.tag', { text: beginning(words) }));
  await worker.press(t('make.title'), { within: worker.page.locator('.table-panel') });
  const dialog = await worker.dialog();
  await worker.mark('radio', worker.words(uiMessages)('frame.own-strength'), dialog);
  await worker.write(t('make.solution'), story.plan.solutions['own-strength'], dialog);
  await worker.look('a wish with what helps');
  await worker.press(t('make.save'), { within: dialog });
  await worker.untilClosed(dialog);
  await worker.page.getByText(t('make.done')).waitFor();
  await worker.press(table('stream.done'), { within: worker.page.locator('.table-panel') });
}

/** What helps, from light to heavy; who does what and how the helper steps back. */
export async function plan(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const t = worker.words(planScreenMessages);
  const all = worker.words(planMessages);
  const ui = worker.words(uiMessages);
  await openSection(walk, 'plan');
  await worker.arriveIn(all('title'));
  const wish = worker.find('region', wishOf(story).words);
  await wish.getByText(story.plan.solutions['own-strength']).first().waitFor();
  for (const frame of ['social-network', 'general-provision', 'individual-provision'] as const) {
    const trigger = t('solution.addTo', { frame: ui(`frame.${frame}`) });
    await addLine(worker, wish, { trigger, label: t('solution.label'), text: story.plan.solutions[frame] });
  }
  const { action } = story.plan;
  await addLine(worker, wish, { trigger: t('action.add'), label: t('action.label'), text: action });
  await worker.press(t('action.change', { text: action }));
  const dialog = await worker.dialog();
  await worker.choose(t('action.who'), story.residents[0]?.givenName ?? '', dialog);
  await worker.fillDay(t('action.due'), dayFromNow(7), dialog);
  await worker.press(all('fading.add'), { within: dialog });
  await worker.look('how the helper steps back');
  await worker.press(t('form.save'), { within: dialog });
  await worker.untilClosed(dialog);
  await worker.press(t('show.resident'));
  await worker.look('the plan, to look at together');
  await worker.press(t('show.worker'));
}

/** Frozen, answered by everybody who may, printed; versions beside each other. */
export async function agree({ story, worker }: Walk): Promise<void> {
  const t = worker.words(planScreenMessages);
  const all = worker.words(planMessages);
  await worker.press(all('agree.freeze'));
  const freezing = await worker.dialog();
  await worker.press(all('agree.freezeConfirm'), { within: freezing });
  const dialog = worker.find('dialog', all('agree.title', { number: 1 }));
  await dialog.waitFor();
  await worker.look('who agrees');
  for (const { givenName } of story.residents.filter(({ born }) => born < dayFromNow(-18 * 366))) {
    await worker.mark('radio', givenName, dialog);
    await worker.mark('radio', all('agree.agreed'), dialog);
    await worker.press(t('form.save'), { within: dialog });
    await worker.page.getByText(all('agree.saved')).last().waitFor();
  }
  await worker.untilClosed(dialog);
  await worker.page.getByText(all('agree.allAgreed', { number: 1 })).waitFor();
  await worker.look('everybody agrees');
  await worker.findPdf(t('print'));
  await worker.follow(t('versions.link'));
  await worker.arriveIn(t('versions.title'));
  await worker.findPdf(t('versions.print'));
  await worker.follow(t('toPlan'));
}

const wishOf = ({ conversation, plan: { wishFrom } }: Walk['story']) => {
  const said = conversation.said[wishFrom];
  if (!said) throw new Error('The story does not say what becomes a wish.');
  return said;
};

/** One field that opens on the spot; what is kept stands there after that. */
async function addLine(
  worker: Walker,
  within: Locator,
  { trigger, label, text }: { trigger: string; label: string; text: string },
): Promise<void> {
  await worker.press(trigger, { within });
  await worker.write(label, text, within);
  await worker.press(worker.words(planScreenMessages)('form.save'), { within });
  await within.getByText(text, { exact: true }).waitFor();
}
