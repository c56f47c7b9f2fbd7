import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { filesWith } from './offline-store/browser.ts';
import { press, read, see, seeText, text, useDevice } from './offline-store/harness.ts';

const device = useDevice();

describe('nothing typed is ever lost', () => {
  it('is all there when the power goes a second after the last key', async () => {
    const page = await device.open('as=anna');
    await page.locator('textarea').pressSequentially('Mevrouw slaapt slecht sinds de brief kwam.', { delay: 20 });
    await sleep(1000);
    await device.kill();

    await device.start();
    const again = await device.open('as=anna');
    await seeText(again, 'Mevrouw slaapt slecht sinds de brief kwam.');
    await see(again, 'restored', 'true');
    await see(again, 'state', 'saved-on-device');
  });

  it('is never more than a second behind while someone types on', async () => {
    const page = await device.open('as=anna');
    await see(page, 'state', 'idle');
    const moments: number[] = [];
    for (let key = 0; key < 50; key += 1) {
      await page.locator('textarea').press(String(key % 10));
      moments.push(Date.now());
      await sleep(40);
    }
    const killed = Date.now();
    await device.kill();

    await device.start();
    const again = await device.open('as=anna');
    await see(again, 'restored', 'true');
    const due = moments.filter((moment) => moment < killed - 1000).length;
    expect(due).toBeGreaterThan(5);
    expect((await text(again)).length).toBeGreaterThanOrEqual(due);
  });

  it('survives a reload straight after a key', async () => {
    const page = await device.open('as=anna');
    await see(page, 'state', 'idle');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('textarea').pressSequentially('Vlug');
    await page.reload();
    await seeText(page, 'Vlug');
  });

  it('survives closing the window straight after a key', async () => {
    const page = await device.open('as=anna');
    await see(page, 'state', 'idle');
    await page.locator('textarea').pressSequentially('Laptop dicht');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    await seeText(await device.open('as=anna'), 'Laptop dicht');
  });

  it('does not come back after it was sent away, also when the page had to be quick', async () => {
    const page = await device.open('as=anna');
    await see(page, 'state', 'idle');
    await page.locator('textarea').pressSequentially('Al gezegd');
    await page.evaluate(() => document.getElementById('say')!.click());
    await page.reload();
    await see(page, 'state', /idle|saved-on-device/);
    // The page went away in the middle: the text is a draft again or it was said, never both and never neither.
    await expect.poll(async () => device.server.texts.concat(await text(page)).filter(Boolean)).toEqual(['Al gezegd']);
  });

  it('does not come back either when the page said it once more and was gone before it heard that it was sent', async () => {
    const page = await device.open('as=anna');
    await see(page, 'state', 'idle');
    await page.locator('textarea').pressSequentially('Een keer is genoeg');
    const said = await page.evaluate(() => {
      document.getElementById('say')!.click();
      window.offline.drafts.keepAtOnce();
      return Object.entries(localStorage);
    });
    expect(said.some(([name]) => name.startsWith('keukentafel/last-words/'))).toBe(true);
    await expect.poll(() => device.server.texts).toEqual(['Een keer is genoeg']);
    // As such a page leaves it: nobody was there any more to forget what was said.
    await page.evaluate((all) => all.forEach(([name, value]) => localStorage.setItem(name, value)), said);
    await page.reload();
    await see(page, 'state', 'idle');
    expect(await text(page)).toBe('');
  });

  it('is there without a connection and without a session, for the account that was here last', async () => {
    const page = await device.open('as=anna&worker');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.locator('textarea').fill('Zij wil de schuld zelf regelen');
    await see(page, 'state', 'saved-on-device');
    await device.kill();
    await device.server.down();

    await device.start();
    const again = await device.open('worker');
    await seeText(again, 'Zij wil de schuld zelf regelen');
  });

  it('keeps the version that was seen when the text was begun', async () => {
    const page = await device.open('as=anna&version=3');
    await page.locator('textarea').fill('Bij versie drie');
    await see(page, 'state', 'saved-on-device');
    await page.goto(`${device.server.address}/?as=anna&version=4`);
    await seeText(page, 'Bij versie drie');
    await see(page, 'based-on', '3');
    await press(page, 'discard');
    await see(page, 'based-on', '4');
    await expect.poll(() => page.evaluate(() => window.offline.drafts.list())).toEqual([]);
    await page.reload();
    await see(page, 'state', 'idle');
    expect(await text(page)).toBe('');
  });

  it('does not bury an earlier text under what is typed before it was found', async () => {
    const page = await device.open('as=anna');
    await page.locator('textarea').fill('Van gisteren');
    await see(page, 'state', 'saved-on-device');
    // A slow device: finding what was kept takes a second and a half.
    await page.addInitScript(() => {
      const query = navigator.locks.query.bind(navigator.locks);
      const start = Date.now();
      navigator.locks.query = async () => {
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, 1500 - (Date.now() - start))));
        return query();
      };
    });
    await page.reload();
    await page.locator('textarea').fill('Van vandaag');
    expect(await read(page, 'state')).toBe('searching');
    await see(page, 'state', 'saved-on-device');
    expect(await text(page)).toBe('Van vandaag');
    await see(page, 'other', 'Van gisteren');
    await press(page, 'take');
    await seeText(page, 'Van gisteren');
    await see(page, 'other', 'Van vandaag');
  });

  it('says so when the device refuses, and keeps it as soon as it can', async () => {
    const page = await device.open('as=anna');
    await see(page, 'state', 'idle');
    await page.evaluate(() => {
      const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      setTimeout(() => Object.defineProperty(IDBObjectStore.prototype, 'put', whole), 2500);
    });
    await page.locator('textarea').fill('Past niet');
    await see(page, 'state', 'not-saved');
    await see(page, 'state', 'saved-on-device');
    await page.reload();
    await seeText(page, 'Past niet');
  });
});

describe('what lies on the disk', () => {
  it('has no readable text, while the same search does find a text that was not encrypted', async () => {
    const page = await device.open('as=anna');
    await page.locator('textarea').pressSequentially('huurschuldgeheim7391 bij de deurwaarder', { delay: 10 });
    await see(page, 'state', 'saved-on-device');
    device.server.answer = () => 503;
    await press(page, 'say');
    await see(page, 'outbox', /huurschuldgeheim7391/);
    await page.locator('textarea').fill('verslavingsgeheim8264');
    await see(page, 'state', 'saved-on-device');
    await press(page, 'discard');
    await see(page, 'state', 'idle');
    await page.locator('textarea').pressSequentially('snelwegsgeheim4410');
    await page.reload();
    await seeText(page, 'snelwegsgeheim4410');
    await page.evaluate(() => localStorage.setItem('control', 'leesbaarbewijs5107'));
    // Long enough for the browser to write its own session files.
    await sleep(6000);
    await device.kill();

    expect(await filesWith(device.profile, 'leesbaarbewijs5107')).not.toEqual([]);
    expect(await filesWith(device.profile, 'huurschuldgeheim7391')).toEqual([]);
    expect(await filesWith(device.profile, 'verslavingsgeheim8264')).toEqual([]);
    expect(await filesWith(device.profile, 'snelwegsgeheim4410')).toEqual([]);
    expect(await filesWith(device.profile, '/api/v1/fragments')).toEqual([]);
  });

  it('is nothing to another account on the same device, and all there for its owner', async () => {
    const anna = await device.open('as=anna');
    await anna.locator('textarea').fill('Alleen voor Anna');
    await see(anna, 'state', 'saved-on-device');
    await anna.close();

    const bram = await device.open('as=bram');
    await see(bram, 'state', 'idle');
    expect(await text(bram)).toBe('');
    expect(await bram.evaluate(() => window.offline.drafts.list())).toEqual([]);
    expect(await bram.locator('#other').count()).toBe(0);
    await bram.locator('textarea').fill('Van Bram');
    await see(bram, 'state', 'saved-on-device');
    await bram.close();

    await seeText(await device.open('as=anna'), 'Alleen voor Anna');
  });

  it('is not opened after signing out, until the same account signs in again', async () => {
    const page = await device.open('as=anna');
    await page.locator('textarea').fill('Voor straks');
    await see(page, 'state', 'saved-on-device');
    await page.evaluate(() => window.offline.keys.signedOut());
    await seeText(page, '');
    await page.goto(`${device.server.address}/`);
    await see(page, 'state', 'idle');
    expect(await text(page)).toBe('');
    await page.evaluate(() => window.offline.keys.signedIn('anna'));
    await seeText(page, 'Voor straks');
  });

  it('is gone for good after wiping the account, and only of that account', async () => {
    const bram = await device.open('as=bram');
    await bram.locator('textarea').fill('Van Bram');
    await see(bram, 'state', 'saved-on-device');
    await bram.close();
    const page = await device.open('as=anna');
    await page.locator('textarea').fill('Weg ermee');
    await see(page, 'state', 'saved-on-device');
    await page.evaluate(() => window.offline.keys.wipe('anna'));
    await page.reload();
    await see(page, 'state', 'idle');
    expect(await text(page)).toBe('');
    await seeText(await device.open('as=bram'), 'Van Bram');
  });
});

describe('two windows on one record', () => {
  it('see each other and do not overwrite each other', async () => {
    const one = await device.open('as=anna');
    await one.locator('textarea').fill('Eerste venster');
    await see(one, 'state', 'saved-on-device');
    const two = await device.open('as=anna');
    await see(two, 'other', 'Eerste venster');
    await see(two, 'other-open', 'true');
    expect(await text(two)).toBe('');
    await two.locator('textarea').fill('Tweede venster');
    await see(one, 'other', 'Tweede venster');
    expect(await text(one)).toBe('Eerste venster');

    await one.reload();
    await seeText(one, 'Eerste venster');
    await two.reload();
    await seeText(two, 'Tweede venster');
    await see(two, 'other', 'Eerste venster');
    await see(two, 'other-open', 'true');

    // A closed window leaves its text; taking it sets the other aside, and nothing is gone until someone says so.
    await one.close();
    await see(two, 'other-open', 'false');
    await press(two, 'take');
    await seeText(two, 'Eerste venster');
    await see(two, 'other', 'Tweede venster');
    await press(two, 'dismiss');
    await expect.poll(() => two.locator('#other').count()).toBe(0);
    await two.reload();
    await seeText(two, 'Eerste venster');
    expect(await two.evaluate(() => window.offline.drafts.list())).toHaveLength(1);
  });

  it('both come back after the power went', async () => {
    const one = await device.open('as=anna');
    await one.locator('textarea').fill('Eerste venster');
    const two = await device.open('as=anna');
    await two.locator('textarea').fill('Tweede venster');
    await see(one, 'state', 'saved-on-device');
    await see(two, 'state', 'saved-on-device');
    await device.kill();

    await device.start();
    const again = await device.open('as=anna');
    await see(again, 'restored', 'true');
    await see(again, 'other', /venster/);
    const found = [await text(again), await read(again, 'other')].toSorted();
    expect(found).toEqual(['Eerste venster', 'Tweede venster']);
  });

  it('are two also when the second is a copy of the first', async () => {
    const one = await device.open('as=anna');
    await one.locator('textarea').fill('Het eerste');
    await see(one, 'state', 'saved-on-device');
    const slot = await one.evaluate(() => sessionStorage.getItem('keukentafel/window')!);
    // What duplicating a tab does: the copy begins with the session storage of the first.
    const two = await device.browser.context.newPage();
    await two.addInitScript((copied) => sessionStorage.setItem('keukentafel/window', copied), slot);
    await two.goto(`${device.server.address}/?as=anna`);
    await see(two, 'other', 'Het eerste');
    expect(await text(two)).toBe('');
    await two.locator('textarea').fill('De kopie');
    await see(one, 'other', 'De kopie');
    expect(await text(one)).toBe('Het eerste');
  });
});
