import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { outbox, press, say, see, text, useDevice } from './offline-store/harness.ts';

const device = useDevice();
const settled = (page: Parameters<typeof outbox>[0]) => expect.poll(() => outbox(page), { timeout: 15_000 });

describe('writes that wait for delivery', () => {
  it('are delivered in order once the server is there', async () => {
    const page = await device.open('as=anna');
    await device.server.down();
    for (const words of ['een', 'twee', 'drie']) await say(page, words);
    await settled(page).toMatchObject({ waiting: 3, queued: ['een', 'twee', 'drie'], oldest: true, online: false });
    await device.server.up();
    await settled(page).toMatchObject({ waiting: 0, queued: [], oldest: false, online: true });
    expect(device.server.texts).toEqual(['een', 'twee', 'drie']);
    expect(device.server.arrivals).toHaveLength(3);
    expect(device.server.arrivals.every(({ account }) => account === 'anna')).toBe(true);
  });

  it('go at once when the browser says the network is back', async () => {
    const page = await device.open('as=anna');
    await see(page, 'state', 'idle');
    await device.browser.context.setOffline(true);
    await settled(page).toMatchObject({ online: false });
    await say(page, 'onderweg');
    // Several failures make the pause long; the network coming back must not wait for it.
    await sleep(4000);
    expect(device.server.arrivals).toEqual([]);
    await device.browser.context.setOffline(false);
    await expect.poll(() => device.server.texts, { timeout: 1500 }).toEqual(['onderweg']);
  });

  it('survive a kill, and the server takes each in exactly once', async () => {
    const page = await device.open('as=anna');
    // The server takes the first one in, and the power goes before its answer arrives.
    device.server.answer = () => 'silence';
    await say(page, 'een');
    await expect.poll(() => device.server.texts).toEqual(['een']);
    await say(page, 'twee');
    await settled(page).toMatchObject({ queued: ['een', 'twee'] });
    await device.kill();

    device.server.answer = () => 200;
    await device.start();
    const again = await device.open('as=anna');
    await expect.poll(() => device.server.texts, { timeout: 15_000 }).toEqual(['een', 'twee']);
    await settled(again).toMatchObject({ waiting: 0 });
    const [first, repeat] = device.server.arrivals;
    expect(repeat).toEqual(first);
  });

  it('have the text in exactly one place when the power goes while it is said', async () => {
    for (const moment of [0, 5, 15, 40]) {
      device.server.answer = () => 503;
      const page = await device.open('as=anna');
      await page.locator('textarea').fill(`moment ${moment}`);
      await see(page, 'state', 'saved-on-device');
      await press(page, 'say');
      await sleep(moment);
      await device.kill();
      await device.start();
      const again = await device.open('as=anna');
      await see(again, 'state', /idle|saved-on-device/);
      await expect
        .poll(async () => [...(await outbox(again)).queued, await text(again)].filter(Boolean))
        .toEqual([`moment ${moment}`]);
      await press(again, 'discard');
      device.server.answer = () => 200;
      await again.evaluate(() => window.offline.outbox.deliverNow());
      await settled(again).toMatchObject({ waiting: 0 });
    }
  });

  it('are kept when the session has ended, and go after signing in', async () => {
    const page = await device.open('as=anna');
    device.server.answer = () => 401;
    await say(page, 'een');
    await say(page, 'twee');
    await settled(page).toMatchObject({ waiting: 2, signInNeeded: true, attention: [] });
    await sleep(1500);
    // No hammering: one try per write put in.
    expect(device.server.arrivals.length).toBeLessThanOrEqual(3);
    device.server.answer = () => 200;
    await page.evaluate(() => window.offline.keys.signedIn('anna'));
    await settled(page).toMatchObject({ waiting: 0, signInNeeded: false });
    expect(device.server.texts).toEqual(['een', 'twee']);
  });

  it('keep what the server refuses for a person to see, hold its group, and go on with others', async () => {
    const page = await device.open('as=anna');
    device.server.answer = ({ text: words }) => (words === 'fout' ? 422 : 200);
    await say(page, 'fout', 'conversation/1');
    await say(page, 'erachter', 'conversation/1');
    await say(page, 'elders', 'conversation/2');
    await settled(page).toMatchObject({ waiting: 1, attention: ['Geweigerd: fout'] });
    await expect.poll(() => device.server.texts).toEqual(['elders']);
    await page.reload();
    await settled(page).toMatchObject({ queued: ['fout', 'erachter'], attention: ['Geweigerd: fout'] });

    device.server.answer = () => 200;
    await page.evaluate(async () => {
      const { outbox } = window.offline;
      await outbox.retry(outbox.state().needsAttention[0]!.id);
    });
    await settled(page).toMatchObject({ queued: [], attention: [] });
    expect(device.server.texts).toEqual(['elders', 'fout', 'erachter']);
  });

  it('let the rest of a group go when a person removes the refused one', async () => {
    const page = await device.open('as=anna');
    device.server.answer = ({ text: words }) => (words === 'fout' ? 409 : 200);
    await say(page, 'fout');
    await say(page, 'erachter');
    await settled(page).toMatchObject({ attention: ['Geweigerd: fout'], waiting: 1 });
    await page.evaluate(async () => {
      const { outbox } = window.offline;
      await outbox.remove(outbox.state().needsAttention[0]!.id);
    });
    await settled(page).toMatchObject({ queued: [] });
    expect(device.server.texts).toEqual(['erachter']);
  });

  it('are delivered by one window at a time', async () => {
    const one = await device.open('as=anna');
    const two = await device.open('as=anna');
    device.server.answer = () => 503;
    for (let number = 0; number < 5; number += 1) {
      await say(one, `een-${number}`, 'conversation/1');
      await say(two, `twee-${number}`, 'conversation/2');
    }
    await settled(one).toMatchObject({ waiting: 10 });
    await settled(two).toMatchObject({ waiting: 10 });
    device.server.arrivals.length = 0;
    device.server.answer = () => 200;
    await Promise.all([one, two].map((page) => page.evaluate(() => window.offline.outbox.deliverNow())));
    await settled(one).toMatchObject({ waiting: 0 });
    await settled(two).toMatchObject({ waiting: 0 });
    expect(device.server.arrivals).toHaveLength(10);
    const order = (start: string) => device.server.texts.filter((words) => words.startsWith(start));
    expect(order('een')).toEqual(['een-0', 'een-1', 'een-2', 'een-3', 'een-4']);
    expect(order('twee')).toEqual(['twee-0', 'twee-1', 'twee-2', 'twee-3', 'twee-4']);
  });

  it('never go out under the session of another account', async () => {
    const anna = await device.open('as=anna');
    device.server.answer = () => 503;
    await say(anna, 'van Anna');
    await settled(anna).toMatchObject({ waiting: 1 });
    const bram = await device.open('as=bram');
    await settled(bram).toMatchObject({ waiting: 0 });
    device.server.arrivals.length = 0;
    device.server.answer = () => 200;
    await anna.evaluate(() => window.offline.outbox.deliverNow());
    await say(bram, 'van Bram');
    await expect.poll(() => device.server.texts).toEqual(['van Bram']);
    await sleep(2500);
    expect(device.server.arrivals.map(({ account }) => account)).toEqual(['bram']);

    await anna.reload();
    await expect.poll(() => device.server.texts).toEqual(['van Bram', 'van Anna']);
  });
});
