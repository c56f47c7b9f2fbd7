// With others: a warm referral, a need reported under the Wmo, and the action team.

import { actionTeamMessages } from '../../../modules/action-teams/messages.ts';
import { applicationMessages } from '../../../modules/applications/messages.ts';
import { referralMessages } from '../../../modules/referrals/messages.ts';
import { webMessages } from '../../../platform/web/messages.ts';
import { dayFromNow, openSection, type Walk } from './walk.ts';

/** Asked with what goes along and why that may; sent, and accepted. */
export async function referWarmly(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const t = worker.words(referralMessages);
  const { to, request, piece } = story.referral;
  await openSection(walk, 'referrals');
  await worker.arriveIn(t('title'));
  await worker.fromMenu(t('ask.label'), t('ask.hand-over'));
  await worker.arriveIn(t('form.title.hand-over'));
  await worker.press(t('form.save'));
  await worker.page.getByText(worker.words(webMessages)('failed')).waitFor();
  await worker.look('nothing filled in');
  await worker.mark('radio', t('form.to.organisation'));
  await worker.write(t('form.toName.organisation'), to);
  await worker.write(t('form.request'), request);
  await worker.write(t('form.pieces'), piece);
  await worker.mark('radio', t('form.namedYes'));
  await worker.mark('radio', t('form.agreed'));
  await worker.look('filled in');
  await worker.press(t('form.save'));
  await worker.arriveIn(to);
  await worker.findPdf(t('page.letter'));
  for (const act of ['act.sent', 'act.accepted'] as const) {
    await worker.press(t(act));
    const dialog = await worker.dialog();
    await worker.press(t('dialog.save'), { within: dialog });
    await worker.untilClosed(dialog);
  }
  await worker.page.getByText(t('held.receiver', { name: to })).waitFor();
  await worker.look('accepted');
  await worker.follow(t('page.back'));
}

/** A need that somebody reports: the terms of the law run from that day. */
export async function applyForWmo({ story, worker }: Walk): Promise<void> {
  const t = worker.words(applicationMessages);
  const asking = worker.words(referralMessages);
  await worker.fromMenu(asking('ask.label'), asking('ask.application'));
  await worker.arriveIn(t('form.title'));
  await worker.mark('radio', story.residents[0]?.givenName ?? '');
  await worker.write(t('form.subject'), story.application);
  await worker.mark('checkbox', t('form.support'));
  await worker.press(t('form.save'));
  await worker.arriveIn(story.application);
  await worker.press(t('act.investigated'));
  const dialog = await worker.dialog();
  await worker.press(t('dialog.save'), { within: dialog });
  await worker.untilClosed(dialog);
  await worker.find('button', t('act.applied')).waitFor();
  await worker.look('investigated');
  await worker.follow(t('back'));
}

/** Everybody at one table: planned for a day that was, written up, with what was agreed. */
export async function meetTogether({ story, worker }: Walk): Promise<void> {
  const t = worker.words(actionTeamMessages);
  const asking = worker.words(referralMessages);
  await worker.fromMenu(asking('ask.label'), asking('ask.team'));
  await worker.arriveIn(t('title'));
  await worker.press(t('plan'));
  const planning = await worker.dialog();
  // Yesterday, so that it can be written up at once.
  await worker.fillDay(t('form.day'), dayFromNow(-1), planning);
  await worker.fillTime(t('form.time'), '10:00', planning);
  await worker.write(t('form.place'), story.team.place, planning);
  await worker.mark('button', story.residents[0]?.givenName ?? '', planning);
  await worker.press(t('form.save'), { within: planning });
  await worker.untilClosed(planning);
  // At the head of the page, and at the meeting itself.
  await worker.touch(worker.find('button', t('writeUp')).first());
  const writing = await worker.dialog();
  await worker.write(t('outcome.text'), story.team.words, writing);
  await worker.write(t('outcome.agreements'), story.team.agreement, writing);
  await worker.press(t('outcome.save'), { within: writing });
  await worker.untilClosed(writing);
  await worker.page.getByText(story.team.agreement).first().waitFor();
  await worker.look('written up');
  await worker.press(t('agreement.chaseOf', { text: story.team.agreement }));
  const keeping = await worker.dialog();
  await worker.press(t('agreement.save'), { within: keeping });
  await worker.untilClosed(keeping);
  await worker.page.getByText(t('agreement.chased')).waitFor();
}
