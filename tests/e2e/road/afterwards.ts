// Afterwards: following, closing, and taking it up again when it slips back; found by a name typed in a hurry.

import { appMessages } from '../../../app/web/messages.ts';
import { caseMessages } from '../../../modules/cases/messages.ts';
import { evaluationMessages } from '../../../modules/evaluation/messages.ts';
import { findMessages } from '../../../modules/find/messages.ts';
import { todayMessages } from '../../../modules/today/messages.ts';
import { webMessages } from '../../../platform/web/messages.ts';
import { dayFromNow, enter, openSection, takeStep, type Walk } from './walk.ts';

/** Two moments of one's own: one today, one next month. */
export async function planFollowing(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const t = worker.words(evaluationMessages);
  await takeStep(walk, 'monitoring');
  await openSection(walk, 'evaluation');
  await worker.press(t('following.plan'));
  const planning = await worker.dialog();
  await worker.mark('radio', t('following.own'), planning);
  await worker.fillDay(t('following.day', { number: 1 }), dayFromNow(0), planning);
  await worker.press(t('following.addDay'), { within: planning });
  await worker.fillDay(t('following.day', { number: 2 }), dayFromNow(30), planning);
  await worker.write(t('following.note'), story.following.watch, planning);
  await worker.look('moments of following');
  await worker.press(t('following.save'), { within: planning });
  await worker.untilClosed(planning);
  await worker.find('button', t('following.finish')).nth(1).waitFor();
}

/** What asks attention now, each one touch from the thing itself. */
export async function today({ worker, casePath }: Walk): Promise<void> {
  await worker.follow(worker.words(appMessages)('nav.today'));
  const title = worker.heading(worker.words(todayMessages)('section.follow-up'));
  await title.waitFor();
  await worker.look('today');
  const due = worker.page.locator('main section').filter({ has: title });
  await worker.touch(due.locator(`a[href^="${casePath}"]`).first());
  await worker.page.waitForURL(new RegExp(casePath));
}

/** It goes well, and nothing more is needed of the team. */
export async function close(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  await openSection(walk, 'evaluation');
  await noteHowItGoes(walk, 'stable', story.following.watch);
  await takeStep(walk, 'closed');
  await worker.follow(worker.words(caseMessages)('section.overview'));
  await worker.page.getByText(worker.words(caseMessages)('overview.closedNotice')).waitFor();
  await worker.look('closed');
}

/** Somebody types the name wrongly, and is there all the same. */
export async function findAgain({ story, worker, casePath }: Walk): Promise<void> {
  const t = worker.words(findMessages);
  await worker.press(worker.words(appMessages)('nav.find'));
  await worker.arrive(t('title'));
  await worker.write(t('label'), story.misspelt);
  const found = worker.page.locator(`main a[href="${casePath}"]`).first();
  await found.waitFor();
  await worker.look('found');
  await worker.touch(found);
  await worker.page.waitForURL(new RegExp(`${casePath}$`));
}

/** It slips back: taken up again, with everything in place. */
export async function takeUpAgain(walk: Walk): Promise<void> {
  const { story, worker } = walk;
  const t = worker.words(evaluationMessages);
  await openSection(walk, 'evaluation');
  await noteHowItGoes(walk, 'relapse', story.following.relapse);
  await worker.press(t('relapse.button'));
  const taking = await worker.dialog();
  await worker.write(t('relapse.why'), story.following.again, taking);
  await worker.press(t('relapse.button'), { within: taking });
  await worker.untilClosed(taking);
  await openSection(walk, 'plan');
  await worker.page.getByText(story.plan.action).first().waitFor();
  await worker.look('taken up again');
}

/** The coach of the team reads along; whoever makes policy for the municipality meets nobody. */
export async function othersLook(walk: Walk): Promise<void> {
  const { story, url, casePath, worker } = walk;
  const coach = await enter(walk, 'ingrid.postma');
  await coach.page.goto(url + casePath);
  await coach.arrive(new RegExp(story.residents[0]?.familyName ?? ''));
  const policy = await enter(walk, 'n.brouwers@gemeente-wilgendrecht.example');
  await policy.page.goto(url + casePath);
  await policy.arrive(policy.words(webMessages)('notThereTitle'));
  for (const walker of [coach, policy]) {
    worker.wrong.push(...walker.wrong);
    await walker.page.context().close();
  }
}

async function noteHowItGoes({ worker }: Walk, outcome: 'stable' | 'relapse', words: string): Promise<void> {
  const t = worker.words(evaluationMessages);
  // The timeline holds what was done as well; the first that can still be noted is the first to come.
  await worker.touch(worker.find('button', t('following.finish')).first());
  const noting = await worker.dialog();
  await worker.mark('radio', t(`following.outcome.${outcome}`), noting);
  await worker.write(t('following.text'), words, noting);
  await worker.press(t('keep'), { within: noting });
  await worker.untilClosed(noting);
}
