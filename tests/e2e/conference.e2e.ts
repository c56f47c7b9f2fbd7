import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { axeProblems, comeIn, demoPassword, openPage, scrollsSideways } from '../harness/browser.ts';
import { caseOf, openDemo, type DemoPlace } from './demo-place.ts';

// People around a household are invited, hear what is going on, make a plan among themselves on a screen that is theirs
// alone, and tell it; from there it comes in the plan and to the action team.

let place: DemoPlace;
let program: DemoPlace['program'];
let browser: Browser;
/** At the desk, and somebody of the team who looks from elsewhere. */
let page: Page;
const caseId = caseOf('sterk');
const root = `/cases/${caseId}`;

beforeAll(async () => {
  place = await openDemo('samira.elamrani');
  ({ program, browser, page } = place);
});
afterAll(() => place.leave());

interface Line {
  id: string;
  text: string;
  verdict: string | null;
  because: string | null;
  isInPlan: boolean;
}
interface Kept {
  id: string;
  guests: { id: string; name: string }[];
  said: { text: string }[];
  plan: Line[];
}

/** What the server has, as the team at the desk sees it. */
async function kept(): Promise<Kept> {
  const reply = await page.request.get(`${program.url}/api/v1${root}/conferences`);
  return ((await reply.json()) as { conferences: Kept[] }).conferences[0]!;
}

const stays = (screen: Page) => screen.getByRole('heading', { name: 'Uw plan', exact: true, level: 1 });

/** Every draft and key on this device, by whose it is. */
const onDevice = (screen: Page) =>
  screen.evaluate(
    () =>
      new Promise<{ drafts: string[]; keys: string[] }>((resolve, reject) => {
        const opening = indexedDB.open('keukentafel-offline');
        opening.onerror = () => reject(new Error('The device keeps nothing'));
        opening.onsuccess = () => {
          const read = opening.result.transaction(['drafts', 'keys'], 'readonly');
          const [drafts, keys] = [read.objectStore('drafts').getAll(), read.objectStore('keys').getAllKeys()];
          read.oncomplete = () => {
            opening.result.close();
            resolve({
              drafts: (drafts.result as { accountId: string; key: string }[]).map(
                (row) => `${row.accountId} ${row.key}`,
              ),
              keys: keys.result.map(String),
            });
          };
        };
      }),
  );

test('is prepared, and everybody is invited with what they may be told', { timeout: 60_000 }, async () => {
  await page.goto(`${program.url}${root}/referrals`);
  await page.getByRole('button', { name: 'Vraag iemand erbij' }).click();
  await page.getByRole('menuitem', { name: 'Nodig uit om samen om tafel te gaan' }).click();
  await page.getByRole('button', { name: 'Begin met voorbereiden' }).click();
  await page.getByRole('button', { name: 'Wijzig', exact: true }).click();
  const prepare = page.getByRole('dialog');
  await prepare.getByLabel('Over welke vraag denken zij mee?').fill('Hoe komt Henk veilig thuis?');
  await prepare.getByRole('group', { name: 'Dag' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('10122030');
  await prepare.getByRole('group', { name: 'Tijd' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('1930');
  await prepare.getByLabel('Waar', { exact: true }).fill('Buurthuis De Boei');
  await prepare.getByLabel('Wat moet voor de veiligheid in elk geval?').fill('Henk gaat nooit alleen de trap op.');
  expect(await axeProblems(page)).toEqual([]);
  await prepare.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('Dinsdag 10 december 2030, 19:30 tot 21:30').waitFor();

  await page.getByRole('button', { name: 'Zet iemand op de lijst' }).click();
  const guest = page.getByRole('dialog');
  await guest.getByRole('radio', { name: 'Ria' }).click();
  await guest.getByRole('radio', { name: 'Ja', exact: true }).click();
  await guest.getByLabel('Wat mag je vertellen?').fill('Dat Henk naar huis wil.');
  await guest.getByRole('radio', { name: 'Een brief' }).click();
  expect(await axeProblems(page)).toEqual([]);
  await guest.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('Je mag iets vertellen over de vraag').waitFor();
  await page.getByRole('button', { name: 'Zet iemand op de lijst' }).click();
  await guest.getByRole('button', { name: 'Bewaar' }).click();
  await guest.getByText('Kies iemand, of schrijf een naam.').waitFor();
  await guest.getByLabel('Iemand anders').fill('De moeder van Fenna');
  await guest.getByRole('button', { name: 'Ria', exact: true }).click();
  await guest.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('Ria en De moeder van Fenna willen niet in één kamer zitten.').waitFor();

  const { id, guests } = await kept();
  const letterTo = async (name: string) => {
    const one = guests.find((guestOf) => guestOf.name === name)!;
    const letter = await page.request.get(`${program.url}/api/v1${root}/conferences/${id}/guests/${one.id}/letter`);
    return JSON.stringify(readPdf(await letter.body()));
  };
  const ria = await letterTo('Ria');
  for (const words of ['Dat Henk naar huis wil.', 'U en de anderen beslissen samen.', 'Buurthuis De Boei']) {
    expect(ria).toContain(words);
  }
  expect(await letterTo('De moeder van Fenna')).not.toMatch(/Henk|beslissen/);
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Voor de agenda' }).click(),
  ]);
  expect(calendar.suggestedFilename()).toMatch(/\.ics$/);

  // Told, and then the place changes: whoever was told is named.
  await page.getByRole('button', { name: 'Ria is uitgenodigd' }).click();
  await page.getByText(/Uitgenodigd op/).waitFor();
  await page.getByRole('button', { name: 'Wijzig', exact: true }).click();
  await prepare.getByLabel('Waar', { exact: true }).fill('De school');
  await prepare.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('Dit weten nog niet: Ria. Bel, of geef de nieuwe brief.').waitFor();
  await page.getByRole('button', { name: 'Ria weet het nu' }).click();
  await page.getByText(/Dit weten nog niet/).waitFor({ state: 'detached' });
  expect(await axeProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test(
  'is held by touch: heard without a connection, thought over in private, told, and carried on',
  { timeout: 90_000 },
  async () => {
    const { id } = await kept();
    const table = await openPage(browser, { isTouch: true, keepsApp: true });
    await table.setViewportSize({ width: 768, height: 1024 });
    await comeIn(table, program.url, 'samira.elamrani');
    await table.goto(`${program.url}${root}/conferences/${id}/table`);
    await table.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await table.getByText('Hoe komt Henk veilig thuis?').waitFor();
    expect(await axeProblems(table)).toEqual([]);

    // What is heard goes on without a connection, and so does loading the page again.
    await table.waitForTimeout(1_200);
    await table.context().setOffline(true);
    await table
      .getByLabel('Wat werd er gezegd? Wat wilt u dat iedereen weet?')
      .fill('Henk wil in zijn eigen bed slapen');
    await table.getByRole('button', { name: 'Schrijf op' }).first().tap();
    await table.getByText('Henk wil in zijn eigen bed slapen').waitFor();
    await table.reload();
    await table.getByText('Henk wil in zijn eigen bed slapen').waitFor();
    await table.getByRole('tab', { name: 'Onder elkaar' }).tap();
    await table.getByText('Zonder verbinding kunnen we je niet afmelden.').waitFor();
    expect(await table.getByRole('button', { name: 'Geef het scherm' }).isDisabled()).toBe(true);
    await table.context().setOffline(false);
    await expect.poll(async () => (await kept()).said.length, { timeout: 15_000 }).toBe(1);

    // The team says what is required in any case, and gives the screen away.
    await table.getByRole('button', { name: 'Laat zien wat in elk geval moet' }).tap();
    await table.getByText('Henk gaat nooit alleen de trap op.').waitFor();
    await table.getByRole('button', { name: 'Geef het scherm' }).tap();
    await stays(table).waitFor();
    await table.getByText('Henk gaat nooit alleen de trap op.').waitFor();
    expect((await table.request.get(`${program.url}/api/v1${root}/conferences`)).status()).toBe(401);
    expect(await axeProblems(table)).toEqual([]);
    await table.getByLabel('Wat gaan we doen?').fill('Ria komt elke dinsdag');
    await table.getByRole('radio', { name: 'Ria' }).tap();
    await table.waitForTimeout(1_200);

    // Without a connection, at whatever address, and back: it is the plan of the family, with every word.
    await table.context().setOffline(true);
    for (const path of [
      '/',
      root,
      `${root}/plan`,
      `${root}/conferences/${id}/table`,
      '/households',
      '/account',
      '/kit',
    ]) {
      await table.goto(`${program.url}${path}`);
      await stays(table).waitFor();
      expect(await table.getByLabel('Wat gaan we doen?').inputValue()).toBe('Ria komt elke dinsdag');
      expect(await table.getByRole('navigation').count()).toBe(0);
      expect(await table.getByRole('link').count()).toBe(0);
    }
    await table.goBack();
    await stays(table).waitFor();
    // A second window of the same browser is no way round.
    const beside = await table.context().newPage();
    await beside.goto(`${program.url}${root}`);
    await stays(beside).waitFor();
    await beside.close();

    await table.getByRole('button', { name: 'Nog een regel' }).tap();
    await table.getByLabel('Wat gaan we doen?').nth(1).fill('Henk slaapt boven');
    await table.getByLabel('Wat doen we als het niet lukt?').nth(1).fill('Dan beneden op de bank');
    await table.getByRole('button', { name: 'Haal deze regel weg: 2' }).tap();
    await table.getByRole('button', { name: 'Zet terug' }).tap();
    await expect.poll(() => table.getByLabel('Wat gaan we doen?').count()).toBe(2);
    await table.waitForTimeout(1_200);
    // Nothing of it left this device, and nothing on it can be read.
    expect((await kept()).plan).toEqual([]);
    const before = await onDevice(table);
    expect(before.drafts).toContain(`handed-${id} family-plan/${id}`);
    await table.setViewportSize({ width: 320, height: 720 });
    expect(await scrollsSideways(table)).toBe(false);
    await table.setViewportSize({ width: 768, height: 1024 });

    await table.getByRole('button', { name: 'Laten zien' }).tap();
    await table.getByRole('button', { name: 'Ja, laten zien' }).tap();
    await table.getByRole('heading', { name: 'Dit is uw plan' }).waitFor();
    await table.getByText('Ria komt elke dinsdag').waitFor();
    await expect.poll(async () => JSON.stringify((await onDevice(table)).drafts)).not.toContain(`handed-${id}`);
    await table.reload();
    await table.getByText('U heeft het plan laten zien.').waitFor();
    expect((await kept()).plan).toEqual([]);

    // Who does not know the password stays outside; the worker comes in, and the plan with them.
    await table.context().setOffline(false);
    await table.getByRole('button', { name: 'Ik ben van het wijkteam' }).tap();
    const signIn = async (password: string) => {
      await table.locator('input[name=email]').fill('samira.elamrani@wijkteams-wilgendrecht.example');
      await table.locator('input[name=password]').fill(password);
      await table.keyboard.press('Enter');
    };
    await signIn('raden maar');
    await expect
      .poll(() => table.locator('[role=alertdialog] [aria-invalid=true], [role=alertdialog] .kt-notice').count())
      .toBeGreaterThan(0);
    expect(await axeProblems(table)).toEqual([]);
    await signIn(demoPassword);
    await table.getByRole('tab', { name: 'Vertellen' }).waitFor();
    await table.getByText('Ria komt elke dinsdag').waitFor();
    await expect.poll(async () => (await kept()).plan.length, { timeout: 15_000 }).toBe(2);

    expect(JSON.stringify(await onDevice(table))).not.toContain(`handed-${id}`);

    // One line is good so, one is not safe; without a reason that cannot be said.
    await table.getByRole('button', { name: 'Goed zo: Ria komt elke dinsdag' }).tap();
    await table.getByRole('button', { name: 'Niet veilig: Henk slaapt boven' }).tap();
    await table.getByRole('button', { name: 'Bewaar' }).tap();
    await table.getByText('Schrijf op waarom. Zonder uitleg kan dit niet.').waitFor();
    await table.getByLabel('Waarom is dit niet veilig?').fill('De trap is te steil.');
    await table.getByRole('button', { name: 'Bewaar' }).tap();
    await table.getByText('Niet veilig, want: De trap is te steil.').waitFor();
    await table.getByLabel('Wanneer bent u tevreden?').fill('Als Henk thuis slaapt.');
    await table.getByRole('button', { name: 'Dit is ons plan' }).tap();
    await table.getByText('Opgeschreven').waitFor();
    expect(await axeProblems(table)).toEqual([]);
    await expect
      .poll(async () => (await kept()).plan.map(({ text, verdict, because }) => [text, verdict, because]), {
        timeout: 15_000,
      })
      .toEqual([
        ['Ria komt elke dinsdag', 'good', null],
        ['Henk slaapt boven', 'unsafe', 'De trap is te steil.'],
      ]);

    // Into the plan, once, and what is not safe stays out.
    await table.getByRole('link', { name: 'Verder: in het plan en het actieteam' }).tap();
    await table.getByRole('button', { name: 'Zet in het plan: Ria komt elke dinsdag' }).tap();
    await table.getByRole('link', { name: 'Staat in het plan' }).waitFor();
    expect(await table.getByRole('button', { name: /^Zet in het plan/ }).count()).toBe(0);
    expect((await kept()).plan.map(({ isInPlan }) => isInPlan)).toEqual([true, false]);
    await table.getByRole('button', { name: 'Plan de eerste keer' }).tap();
    await table.getByText('De eerste keer is gepland.').waitFor();
    await table.getByRole('link', { name: 'Open het actieteam' }).tap();
    await table.getByRole('heading', { name: 'Actieteam' }).waitFor();
    const team = await page.request.get(`${program.url}/api/v1${root}/action-team`);
    const { meetings } = (await team.json()) as {
      meetings: { id: string; others: string[]; people: { name: string }[] }[];
    };
    expect(meetings.find((meeting) => meeting.id === id)).toMatchObject({
      people: [{ name: 'Ria' }],
      others: ['De moeder van Fenna'],
    });
    await table.getByRole('link', { name: 'Samen om tafel' }).tap();
    await table.getByRole('heading', { name: 'Het plan van de familie' }).waitFor();
    await table.context().close();
  },
);
