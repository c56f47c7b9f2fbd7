import { afterAll, expect, test } from 'vitest';
import { createHttpServer } from './http-server.ts';

async function headersAt(publicUrl: string) {
  const server = await createHttpServer({ logLevel: 'silent', publicUrl });
  afterAll(() => server.close());
  return (await server.inject('/nothing')).headers;
}

test('no page of ours runs or styles anything that stands in the page, or is shown inside another', async () => {
  const { 'content-security-policy': policy = '', ...headers } = await headersAt('https://table.example');
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(headers).toMatchObject({
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
});

test('over plain http nothing is promised about https', async () => {
  const headers = await headersAt('http://localhost:3000');
  expect(headers).not.toHaveProperty('strict-transport-security');
  expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
});
