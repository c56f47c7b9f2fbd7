import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { fitsInPack, pack } from './service-worker-pack.ts';
import { hashedFiles, packs, type Precache } from './service-worker-rules.ts';

export interface PrecacheOptions {
  /** The source of the service worker, from the root of the Vite build. */
  readonly serviceWorker: string;
  /** Paths that need not be there without a connection, by their beginning: large and rarely used. */
  readonly leaveOut?: readonly string[];
}

const neverKept = /\.(map|txt|md)$|^\.vite\//;

/**
 * Builds the service worker to `/sw.js` and writes into it, in the place of `__PRECACHE__`, which files belong to this
 * version. The list stands inside the worker and not in a file beside it, because the browser compares the bytes of the
 * worker to see that there is a new version. What the page starts with is kept file by file, so that the browser can keep
 * it compiled too; the pages themselves go together in one pack.
 */
export function precachePlugin({ serviceWorker, leaveOut = [] }: PrecacheOptions): Plugin {
  let publicDir = '';
  return {
    name: 'keukentafel:precache',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: serviceWorker, fileName: 'sw.js', preserveSignature: false });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk' || !worker.code.includes('__PRECACHE__')) {
          return this.error('The service worker was not built, or has no place for its list of files');
        }
        if (worker.imports.length > 0) {
          return this.error(`The service worker must be one file; it shares ${worker.imports.join(', ')} with the app`);
        }
        const hash = createHash('sha256').update(worker.code);
        const paths: string[] = [];
        const together: { path: string; content: Uint8Array }[] = [];
        const start = String(bundle['index.html']?.type === 'asset' ? bundle['index.html'].source : '');
        const include = (path: string, content: string | Uint8Array) => {
          if (path === 'sw.js' || neverKept.test(path) || leaveOut.some((name) => path.startsWith(name))) return;
          hash.update(path).update(content);
          // The shell is kept as '/', the address at which every server has it.
          if (path === 'index.html') return;
          const isPage = `/${path}`.startsWith(hashedFiles) && fitsInPack(path) && !start.includes(path);
          if (isPage) together.push({ path: `/${path}`, content: Buffer.from(content) });
          else paths.push(`/${path}`);
        };
        for (const [path, file] of Object.entries(bundle).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
          include(path, file.type === 'chunk' ? file.code : file.source);
        }
        for (const path of filesUnder(publicDir)) include(path, readFileSync(join(publicDir, path)));
        if (together.length > 0) {
          const source = pack(together);
          const path = `${packs}${createHash('sha256').update(source).digest('hex').slice(0, 8)}.txt`;
          this.emitFile({ type: 'asset', fileName: path.slice(1), source });
          paths.push(path);
        }
        const precache: Precache = { version: hash.digest('hex').slice(0, 16), shell: '/', paths };
        worker.code = worker.code.replace('__PRECACHE__', () => JSON.stringify(precache));
      },
    },
  };
}

function filesUnder(folder: string): string[] {
  if (folder === '' || !existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative('.', name).split(sep).join('/'))
    .toSorted();
}
