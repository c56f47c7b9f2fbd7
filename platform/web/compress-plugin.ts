import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const isText = /\.(js|css|html|svg|json|webmanifest|txt)$/;
/** Below this a compressed file saves no packet. */
const smallest = 1_000;

/** Lays a brotli and a gzip copy beside every text file of the build, as small as they get: the server only sends. */
export function compressPlugin(): Plugin {
  let folder = '';
  return {
    name: 'keukentafel:compress',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      handler() {
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!isText.test(name)) continue;
          const path = join(folder, name);
          const content = readFileSync(path);
          if (content.length < smallest) continue;
          const hints = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
          writeFileSync(`${path}.br`, brotliCompressSync(content, { params: hints }));
          writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
        }
      },
    },
  };
}
