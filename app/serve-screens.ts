import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../platform/errors.ts';
import { root } from '../platform/root.ts';

const dist = join(root, 'dist', 'web');

/** Serves the built screens; every address that is no file and no API call opens the app, which finds its own way. */
export async function serveScreens(server: FastifyInstance): Promise<void> {
  if (existsSync(dist)) {
    await server.register(fastifyStatic, {
      root: dist,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        // Names of built files hold their hash, so they never change; the page and the service worker do.
        const fixed = path.includes('/assets/');
        reply.header('Cache-Control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w+$/.test(request.url);
    if (!isPage || !existsSync(dist)) throw new AppError('not-found');
    return reply.sendFile('index.html');
  });
}
