import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MESSAGES, openApiDocument, openApiText, problemsPage, STATUS } from '@duban/api';

const docs = join(import.meta.dirname, '../../docs');

/** What stands in a committed document, or nothing where it was never written. */
function committed(...path: string[]): string {
  const file = join(docs, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe('the documents made from the code are fresh (npm run openapi writes them)', () => {
  test('docs/openapi.json', async () => {
    expect(committed('openapi.json')).toBe(await openApiText());
  });

  test('docs/problems/README.md', () => {
    expect(committed('problems', 'README.md')).toBe(problemsPage());
  });
});

test('the types of the page are made from the committed document (npm run openapi writes them)', () => {
  const script = join(import.meta.dirname, '../../apps/web/types.mjs');
  expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' }).stdout).toBe('fresh\n');
});

describe('every problem code', () => {
  const codes = Object.keys(STATUS) as (keyof typeof STATUS)[];

  test('is a noun and a reason, and has a status of refusals', () => {
    for (const code of codes) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/u);
      expect(STATUS[code]).toBeGreaterThanOrEqual(400);
    }
  });

  test('is explained in Chinese and in English, both filled from the same fields', () => {
    const fields = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort();
    for (const code of codes) {
      const { zh, en } = MESSAGES[code];
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
      expect({ code, fields: fields(zh) }).toEqual({ code, fields: fields(en) });
    }
    expect(Object.keys(MESSAGES).sort()).toEqual([...codes].sort());
  });
});

test('the OpenAPI document says null in the words of 3.1 and refers to nothing that is missing', async () => {
  const document = await openApiDocument();
  const text = JSON.stringify(document);
  expect(text).not.toContain('"nullable"');
  const refs = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]*)"/gu)].map(([, name]) => name));
  expect([...refs].filter((name) => !(name! in (document.components?.schemas ?? {})))).toEqual([]);
});
