import type { Browser } from 'playwright-core';
import { openPage, signIn } from '../tests/harness/browser.ts';
import { median } from './median.ts';
import type { Figure } from './report.ts';

const slowdown = 4;
const visits = 5;

/** Largest contentful paint in ms of the first screens, with an empty cache, on loopback, the processor slowed down. */
export async function measurePaint(browser: Browser, url: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const path of ['/', '/signals', '/households']) {
    const page = await openPage(browser, { keepsApp: true });
    await signIn(page, url, 'samira.elamrani');
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.setBypassServiceWorker', { bypass: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const paints: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      await page.goto(url + path);
      await page.waitForLoadState('networkidle');
      paints.push(await page.evaluate(largestPaint));
    }
    figures.push({
      what: `largest contentful paint of ${path}, CPU ÷ 4, median`,
      value: median(paints),
      unit: 'ms',
      atMost: 1500,
    });
    await page.context().close();
  }
  return figures;
}

/** Runs in the page. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}
