import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';

const PAGE = '<!doctype html><title>督办</title>';
const SCRIPT = `export const words = '${'x'.repeat(2_000)}';`;

let folder: string;
let stack: TestStack;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duban-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'main-1a2b.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'assets', 'main-1a2b.js.gz'), gzipSync(SCRIPT));
  stack = await aStack({ webFolder: folder });
});
afterAll(async () => {
  await stack.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${stack.url.replace('/api/v1', '')}${path}`, { method, headers });
const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('the page', () => {
  test.each(['/', '/index.html', '/plans/1/tasks?light=overdue'])(
    'is answered at %s and looked at again each time',
    async (path) => {
      const answer = await get(path, HTML);
      expect([answer.status, await answer.text()]).toEqual([200, PAGE]);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
    },
  );

  test('may load only from this server, with no inline script and no eval', async () => {
    const policy = (await get('/', HTML)).headers.get('content-security-policy') ?? '';
    expect(policy.split(';').sort()).toEqual(
      [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data: blob:",
        "manifest-src 'self'",
        "object-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "worker-src 'self'",
      ].sort(),
    );
  });

  test.each([
    ['br', 'gzip, br'],
    ['gzip', 'gzip'],
  ])('has its built files packed as %s, kept for good', async (packed, accepted) => {
    const answer = await get('/assets/main-1a2b.js', { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(packed);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(await answer.text()).toBe(SCRIPT);
  });

  test('does not stand in for a built file that is gone, nor for anything below the API', async () => {
    expect((await get('/assets/main-old.js', HTML)).status).toBe(404);
    for (const path of ['/api/v1/nothing', '/api/nothing', '/api']) {
      const answer = await get(path, HTML);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
  });

  test('is given to who asks for a page only', async () => {
    expect((await get('/plans/1', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/plans/1', HTML, 'POST')).status).toBe(404);
    expect((await get('/plans/1', HTML, 'HEAD')).status).toBe(200);
  });

  test('leads nobody out of its folder', async () => {
    for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2fpackage.json']) {
      expect(await (await get(path, HTML)).text()).not.toMatch(/root:|"name"/u);
    }
  });
});

test('the API starts and answers when there is no page', async () => {
  const bare = await aStack({ webFolder: join(folder, 'missing') });
  try {
    expect((await bare.anonymous.get('/health/live')).status).toBe(200);
    expect((await fetch(bare.url.replace('/api/v1', '/'))).status).toBe(404);
  } finally {
    await bare.stop();
  }
});
