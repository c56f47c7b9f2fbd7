import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['{app,modules,access,method,platform,ui,demo}/**/*.test.{ts,tsx}'] } });
