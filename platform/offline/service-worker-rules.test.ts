import { describe, expect, it } from 'vitest';
import { cacheNameOf, handlingOf, isUnreachable, outdatedCaches } from './service-worker-rules.ts';

const origin = 'https://keukentafel.example';
const precache = { version: '2', shell: '/', paths: ['/assets/index-a1.js', '/icon.svg', '/api/kept-by-mistake.json'] };
const handle = (path: string, mode = 'cors', method = 'GET') =>
  handlingOf({ method, mode, url: new URL(path, origin).href }, origin, precache);

describe('what the service worker does with a request', () => {
  it.each(['/api', '/api/v1/cases', '/api/v1/cases?x=/icon.svg', '/api/kept-by-mistake.json'])(
    'never touches %s',
    (path) => {
      expect(handle(path)).toBe('leave-alone');
      expect(handle(path, 'navigate')).toBe('leave-alone');
    },
  );

  it('leaves writes and other origins alone', () => {
    expect(handle('/icon.svg', 'cors', 'POST')).toBe('leave-alone');
    expect(handle('https://elsewhere.example/icon.svg')).toBe('leave-alone');
    expect(handle('https://elsewhere.example/', 'navigate')).toBe('leave-alone');
  });

  it('serves the files of the app, also those of the version before', () => {
    expect(handle('/icon.svg')).toBe('kept-file');
    expect(handle('/assets/index-a1.js')).toBe('kept-file');
    expect(handle('/assets/index-of-before.js')).toBe('kept-file');
  });

  it('has a shell for every page and nothing for unknown files', () => {
    expect(handle('/', 'navigate')).toBe('shell-when-unreachable');
    expect(handle('/conversations/1', 'navigate')).toBe('shell-when-unreachable');
    expect(handle('/photo.jpg', 'no-cors')).toBe('leave-alone');
  });
});

describe('old versions', () => {
  it('go, except the one just before and what is not ours', () => {
    const names = [cacheNameOf('1'), 'of-something-else', cacheNameOf('2'), cacheNameOf('3')];
    expect(outdatedCaches(names, cacheNameOf('3'))).toEqual([cacheNameOf('1')]);
    expect(outdatedCaches([cacheNameOf('3')], cacheNameOf('3'))).toEqual([]);
  });
});

it('takes a gateway without a server for no connection, and an error of the server for an answer', () => {
  expect([502, 503, 504].every(isUnreachable)).toBe(true);
  expect([200, 401, 404, 500].some(isUnreachable)).toBe(false);
});
