import { defineConfig } from 'vite';

/** What reads files that lie beside it, or is no script: stays where it was installed. */
const external = ['@node-rs/argon2', 'fxa-common-password-list', 'pdfkit', 'pg'];

/**
 * The server in a few files in place of some thousand: reading those is most of what a start costs. It is not made
 * smaller, so that an error in the log still names a function that can be found. See docs/decisions/033-server-in-one-file.md.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external },
  build: {
    ssr: 'app/server.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
  },
});
