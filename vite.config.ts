import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precachePlugin } from './platform/offline/precache-plugin.ts';
import { compressPlugin } from './platform/web/compress-plugin.ts';
import { screenLanguages } from './ui/screen-languages-plugin.ts';

/** What nearly every page is made of. */
const onEveryPage =
  /\/ui\/(button|card|chips|dates|empty-state|layout|life-area|list|notice|page|quote|skeleton|visually-hidden)\b|\/platform\/web\/(loaded|use-write|use-read-again)\b/;

/** What comes around a page once it is there: the menu of the user, what is told in passing, the bar of an emergency. */
const aroundEveryPage =
  /\/ui\/(menu|popover|toast-region|toast-queue|preference-icons|theme)\b|\/app\/web\/user-menu|\/emergency-bar\b/;

export default defineConfig({
  root: 'app/web',
  publicDir: 'public',
  plugins: [
    react(),
    screenLanguages(),
    precachePlugin({ serviceWorker: 'service-worker.ts', leaveOut: ['assets/kit-page'] }),
    compressPlugin(),
  ],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // With zod in one file with what forbids it to write code, no schema can come first, however files are divided.
            { name: 'zod', test: /node_modules\/zod\/|platform\/web\/no-eval/, priority: 4 },
            // Every file costs a slow machine a moment: what is needed at once comes in one, not in thirty.
            { name: 'start', tags: ['$initial'], test: /^(?!.*service-worker)/, priority: 3 },
            { name: 'page', test: onEveryPage, priority: 2 },
            { name: 'house', test: aroundEveryPage, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
