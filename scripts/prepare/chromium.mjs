import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './run.mjs';
import { say } from './speak.mjs';

// The shell has no windows to draw around a page: the same engine for a quarter less work.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return canRun(chosen) ? chosen : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(canRun);
}

export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('Installing Chromium for the end-to-end tests (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runQuietly('apt-get', ['update', '-qq'], { env });
    for (const name of names.slice(0, 2)) {
      const { code, output } = await runQuietly('apt-get', ['install', '-y', '-qq', name], { env });
      const installed = findChromium();
      if (installed) return installed;
      if (code !== 0) console.error(output.trim());
    }
  }
  say(
    [
      'The end-to-end tests need Chromium or Chrome, and none was found.',
      '  Debian, Ubuntu: sudo apt-get update && sudo apt-get install chromium',
      '  macOS:          brew install --cask google-chrome',
      '  elsewhere:      install it as you like and set CHROMIUM_PATH to the program',
    ].join('\n'),
  );
  return undefined;
}
