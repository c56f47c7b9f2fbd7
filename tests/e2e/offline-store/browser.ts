import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const flags =
  '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync --remote-debugging-port=0';

/** A real Chromium on a profile folder that outlives it; started by hand, so that it can be killed like a dead battery. */
export class KillableBrowser {
  readonly context: BrowserContext;
  readonly #browser: Browser;
  readonly #process: ChildProcess;

  private constructor(context: BrowserContext, browser: Browser, process: ChildProcess) {
    this.context = context;
    this.#browser = browser;
    this.#process = process;
  }

  static async start(profile: string): Promise<KillableBrowser> {
    // Right after a kill Chromium sometimes starts and then does not answer; a second start does.
    for (let attempt = 1; ; attempt += 1) {
      const child = await launch(profile);
      try {
        const browser = await connect(profile);
        return new KillableBrowser(browser.contexts()[0]!, browser, child);
      } catch (error) {
        process.kill(-child.pid!, 'SIGKILL');
        if (attempt === 3) throw error;
      }
    }
  }

  /** All its processes at once, without a warning. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    process.kill(-this.#process.pid!, 'SIGKILL');
    await gone;
    await this.#browser.close().catch(() => undefined);
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }
}

async function launch(profile: string): Promise<ChildProcess> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return spawn(path, [...flags.split(' '), `--user-data-dir=${profile}`], { detached: true, stdio: 'ignore' });
}

async function connect(profile: string): Promise<Browser> {
  return chromium.connectOverCDP(await endpointOf(profile), { timeout: 10_000 });
}

async function endpointOf(profile: string): Promise<string> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    const port = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [number, path] = port.split('\n');
    if (number && path) return `ws://127.0.0.1:${number}${path}`;
    await sleep(100);
  }
  throw new Error('Chromium did not start');
}

/** The files under a folder in which a text can be read, as UTF-8 or as UTF-16. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const content = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    if (forms.some((form) => content.includes(form))) found.push(join(entry.parentPath, entry.name));
  }
  return found;
}
