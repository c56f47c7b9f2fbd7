import type { Browser } from 'playwright-core';
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
export async function enter(walk: Omit<Walk, 'worker' | 'casePath'>, account: string): Promise<Walker> {
  const walker = await Walker.start(walk.browser, walk.way);
  await walker.signIn(walk.url, `${account}@${domain}`);
  return walker;
}
