import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { precachePlugin } from '../../../platform/offline/precache-plugin.ts';

const here = import.meta.dirname;

/** Builds the test page with the product's own service worker into a fresh folder, whose path it returns. */
export async function buildPage(mark = 'one'): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'offline-page-'));
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __MARK__: JSON.stringify(mark) },
    build: { outDir, emptyOutDir: true },
    plugins: [
      react(),
      precachePlugin({ serviceWorker: join(here, '../../../app/web/service-worker.ts') }),
      { name: 'mark', transformIndexHtml: (html) => html.replace('<html', `<html data-mark="${mark}"`) },
    ],
  });
  return outDir;
}
