import { close, findAgain, othersLook, planFollowing, takeUpAgain, today } from './afterwards.ts';
import { prepare, report, roundOff, talk } from './at-the-table.ts';
import { makeAppointment, promise, recordContact } from './being-near.ts';
import { lookTogether, whereSomebodyStands } from './how-it-goes.ts';
import { hearExperience, lookBack } from './looking-back.ts';
import { agree, makeWish, plan } from './the-plan.ts';
import { captureSignal, firstContact, makeHousehold, pickUp } from './to-the-door.ts';
import { applyForWmo, meetTogether, referWarmly } from './with-others.ts';
import { enter, type Walk } from './walk.ts';

export const chapters: Record<string, (walk: Walk) => Promise<void>> = {
  captureSignal: noticed,
  pickUp,
  firstContact,
  makeHousehold,
  prepare,
  talk,
  makeWish,
  roundOff,
  report,
  lookTogether,
  whereSomebodyStands,
  plan,
  agree,
  recordContact,
  makeAppointment,
  promise,
  referWarmly,
  applyForWmo,
  meetTogether,
  lookBack,
  hearExperience,
  planFollowing,
  today,
  close,
  findAgain,
  takeUpAgain,
  othersLook,
};

/** Whoever hears of it first: the worker, or a host who meets no household at all. */
async function noticed(walk: Walk): Promise<void> {
  const { story, worker, url } = walk;
  if (story.taker === story.worker) return captureSignal(walk, worker);
  const taker = await enter(walk, story.taker);
  await captureSignal(walk, taker);
  await taker.page.goto(`${url}/households`);
  if ((await taker.page.locator('main a[href^="/cases/"]').count()) > 0) taker.wrong.push('a host sees households');
  worker.wrong.push(...taker.wrong);
  await taker.page.context().close();
}
