import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precachePlugin } from './platform/offline/precache-plugin.ts';
import { compressPlugin } from './platform/web/compress-plugin.ts';
import { screenLanguages } from './ui/screen-languages-plugin.ts';

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
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    manifest: true,
    // With zod in one file with what forbids it to write code, no schema can come first, however files are divided.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|platform\/web\/no-eval/ }] } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
