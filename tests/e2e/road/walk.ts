import type { Browser } from 'playwright-core';
import { caseMessages } from '../../../modules/cases/messages.ts';
import { Walker, type Way } from './walker.ts';
import type { Story } from './story.ts';

/** One walk over the road: whose story, who walks it, and what is known on the way. */
export interface Walk {
  story: Story;
  way: Way;
  url: string;
  browser: Browser;
  /** The generalist or coach whose walk it is. */
  worker: Walker;
  /** Address of the case once there is one: `/cases/…`. */
  casePath: string;
}

const domain = 'wijkteams-wilgendrecht.example';

/** Somebody of the town with a screen of their own, in the same way as the walk. */
export async function enter(
  walk: Omit<Walk, 'worker' | 'casePath'>,
  account: string,
  device: { keepsApp?: boolean } = {},
): Promise<Walker> {
  const walker = await Walker.start(walk.browser, walk.way, device);
  await walker.signIn(walk.url, account.includes('@') ? account : `${account}@${domain}`);
  return walker;
}

type Section = 'conversations' | 'plan' | 'support' | 'referrals' | 'assessments' | 'evaluation' | 'people';

/** Goes to a section of the case by the row below its name. */
export async function openSection({ worker }: Walk, section: Section): Promise<void> {
  const t = worker.words(caseMessages);
  await worker.follow(t(`section.${section}`), worker.find('navigation', t('frame.sections')));
  await worker.page.waitForURL(new RegExp(`/${section}$`));
}

/** The day so many days from now, `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Phase = 'plan' | 'support' | 'evaluation' | 'monitoring' | 'closed';

/** A step along the road, with why; what the advice says is read and nothing is in the way. */
export async function takeStep({ worker }: Walk, phase: Phase): Promise<void> {
  const t = worker.words(caseMessages);
  await worker.follow(t('section.overview'), worker.find('navigation', t('frame.sections')));
  await worker.follow(t('overview.seeRoad'));
  await worker.arriveIn(t('road.title'));
  await worker.press(t('road.otherSteps'));
  await worker.mark('radio', t(`phase.${phase}`));
  await worker.write(t('road.reason'), t(`phase.${phase}`));
  await worker.look(`a step to ${phase}`);
  await worker.press(t('road.submit', { phase: t(`phase.${phase}`) }));
  await worker.find('heading', t('road.explain', { phase: t(`phase.${phase}`) })).waitFor();
}
