import type { Browser, Locator, Page } from 'playwright-core';
import { appMessages } from '../../../app/web/messages.ts';
import { textIn, type Messages, type MessageTree, type Text } from '../../../platform/i18n/messages.ts';
import { uiMessages } from '../../../ui/messages.ts';
import { axeProblems, demoPassword, openPage, scrollsSideways, type Screen } from '../../harness/browser.ts';
import type { Hands } from './hands.ts';
import { keyboard } from './keyboard.ts';
import { pointer } from './pointer.ts';

export type Body = 'pointer' | 'keyboard';
export type Language = 'nl' | 'en';
export interface Way {
  body: Body;
  language: Language;
  screen: Screen;
}

type Role = Parameters<Page['getByRole']>[0];
type Within = Page | Locator;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A label, with whatever the kit says after it: a description, "required". */
const startsWith = (label: string) => new RegExp(`^${escaped(label)}`);

/** Somebody behind a screen of their own, who acts in one way and speaks one language. */
export class Walker {
  readonly page: Page;
  readonly way: Way;
  readonly #hands: Hands;
  /** What was not in order on the screens passed, one line each. */
  readonly wrong: string[] = [];

  private constructor(page: Page, way: Way) {
    this.page = page;
    this.way = way;
    const isTouch = way.screen === 'phone';
    this.#hands = way.body === 'pointer' ? pointer(page, { isTouch }) : keyboard(page);
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.wrong.push(`${page.url()}: ${error.message}`));
  }

  static async start(browser: Browser, way: Way, device: { keepsApp?: boolean } = {}): Promise<Walker> {
    const { screen, language } = way;
    return new Walker(await openPage(browser, { screen, language, isTouch: screen === 'phone', ...device }), way);
  }

  /** The sentences of a room as this person reads them. */
  words<T extends MessageTree>(messages: Messages<T>): Text<T> {
    return textIn<T>(messages, this.way.language);
  }

  async signIn(url: string, email: string): Promise<void> {
    await this.page.goto(url);
    await this.#hands.write(this.page.locator('input[name=email]'), email);
    await this.#hands.write(this.page.locator('input[name=password]'), demoPassword);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('main').and(this.page.locator('#kt-main')).waitFor();
    await this.#speak();
  }

  /** Chooses the language in the menu of the person, when the account speaks another one. */
  async #speak(): Promise<void> {
    const html = this.page.locator('html');
    const spoken = (await html.getAttribute('lang')) as Language;
    if (spoken === this.way.language) return;
    // By what it opens: until this menu has been fetched, the last button of the frame is the one that searches.
    await this.#hands.press(this.page.getByRole('banner').locator('button[aria-haspopup]'));
    await this.press(textIn(appMessages, spoken)('user.language'), { role: 'menuitem' });
    await this.page.locator(`html[lang=${this.way.language}]`).waitFor();
  }

  find(role: Role, name: string | RegExp, within: Within = this.page): Locator {
    return within.getByRole(role, { name, exact: true });
  }

  press(name: string | RegExp, { role = 'button', within }: { role?: Role; within?: Within } = {}): Promise<void> {
    return this.#hands.press(this.find(role, name, within));
  }

  /** Presses what has no name of its own to find it by. */
  touch(target: Locator): Promise<void> {
    return this.#hands.press(target);
  }

  follow(name: string | RegExp, within?: Within): Promise<void> {
    return this.#hands.press(this.find('link', name, within));
  }

  /** A touch on one of the chips, radios or boxes of this name. */
  mark(role: 'radio' | 'checkbox' | 'button', name: string | RegExp, within?: Within): Promise<void> {
    return this.#hands.mark(this.find(role, typeof name === 'string' ? startsWith(name) : name, within));
  }

  write(label: string | RegExp, text: string, within?: Within): Promise<void> {
    const name = typeof label === 'string' ? startsWith(label) : label;
    return this.#hands.write(this.find('textbox', name, within).or(this.find('searchbox', name, within)), text);
  }

  /** Takes one from a list behind a button that bears the label. */
  choose(label: string, option: string | RegExp, within: Within = this.page): Promise<void> {
    const opener = within.getByRole('button', { name: new RegExp(`${escaped(label)}$`) });
    return this.#hands.choose(opener, this.find('option', typeof option === 'string' ? startsWith(option) : option));
  }

  /** Opens a menu and takes a line. */
  async fromMenu(menu: string | RegExp, line: string, within?: Within): Promise<void> {
    await this.press(menu, within ? { within } : {});
    await this.press(line, { role: 'menuitem' });
  }

  /** @param day `YYYY-MM-DD` */
  fillDay(label: string, day: string, within: Within = this.page): Promise<void> {
    const [year, month, date] = day.split('-') as [string, string, string];
    return this.#fill(label, `${date}${month}${year}`, within);
  }

  /** @param time `HH:MM` */
  fillTime(label: string, time: string, within: Within = this.page): Promise<void> {
    return this.#fill(label, time.replace(':', ''), within);
  }

  #fill(label: string, digits: string, within: Within): Promise<void> {
    const group = within.getByRole('group', { name: startsWith(label) }).first();
    return this.#hands.fillParts(group.getByRole('spinbutton').first(), digits);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** Waits for a screen by its first heading, and looks at it. */
  async arrive(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await this.look(String(title));
  }

  /** The same for a section of a case, where the household is the first heading. */
  async arriveIn(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    await this.look(String(title));
  }

  /** Gets the paper behind a link: it must be there, and a PDF. */
  findPdf(link: string): Promise<void> {
    return this.findFile(link, '%PDF-');
  }

  /** Gets the file behind a link: it must be there, and begin like this. */
  async findFile(link: string, beginning: string): Promise<void> {
    const href = await this.find('link', link).first().getAttribute('href');
    const reply = await this.page.request.get(new URL(href ?? '', this.page.url()).href);
    const begins = reply.ok() ? (await reply.body()).subarray(0, beginning.length).toString() : String(reply.status());
    if (begins !== beginning) this.wrong.push(`${href} (${link}): not ${beginning} but ${begins}`);
  }

  /** The dialog that is open, once it is looked at. */
  async dialog(): Promise<Locator> {
    // By its class: a menu that is closing and a toast that can be answered are dialogs as well.
    const dialog = this.page.locator('.kt-dialog-inner');
    await dialog.waitFor();
    await this.look(await dialog.getByRole('heading').first().innerText());
    return dialog;
  }

  async untilClosed(dialog: Locator): Promise<void> {
    await dialog.waitFor({ state: 'detached' });
  }

  /** Is what is on the screen now in order? What is not, is kept in `wrong`. */
  async look(state: string): Promise<void> {
    const { page, way } = this;
    await page.getByText(this.words(uiMessages)('loading')).first().waitFor({ state: 'detached' });
    const say = (problem: string) => this.wrong.push(`${new URL(page.url()).pathname} (${state}): ${problem}`);
    for (const problem of await axeProblems(page)) say(problem);
    if (await scrollsSideways(page)) say('scrolls sideways');
    if ((await page.locator('html').getAttribute('lang')) !== way.language) say('speaks another language');
  }
}
