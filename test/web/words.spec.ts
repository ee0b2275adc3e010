import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { saidIn } from './sayings.js';

const page = join(import.meta.dirname, '../../apps/web/src');
const HAN = /\p{Script=Han}/u;

// The languages are named in themselves, each for those who cannot read the other.
const OWN_NAMES = ["language/language-choice.tsx: '中文'"];
// The codes of the API are the keys; that they are complete is tested against the API's document below.
const KEYED_BY_CODE = ['words/field.ts', 'words/rules.ts', 'words/review.ts', 'settings/audit/audit-actions.ts'];

// `3 / 4` needs no character in Chinese where English says `3 of 4`.
const PLAIN_MARKS = new Set(['metOf']);

const said = saidIn(page);

describe('the page speaks Chinese and English completely', () => {
  test('nothing is said outside the tables of words', () => {
    expect(said.strays.filter((stray) => !OWN_NAMES.includes(stray))).toEqual([]);
  });

  test('what is said in Chinese is Chinese, and what is said in English is not', () => {
    expect(said.sayings.length).toBeGreaterThan(50);
    expect(said.sayings.filter(({ en }) => HAN.test(en))).toEqual([]);
    // What only puts given words together (`{n} 年`, `{a}, {b}`) may consist of blanks and marks.
    const isWorded = (text: string) => /\p{L}/u.test(text);
    expect(said.sayings.filter(({ en, hasBlanks }) => en === '' && !hasBlanks)).toEqual([]);
    expect(
      said.sayings.filter(({ key, zh, en }) => isWorded(en) && !HAN.test(zh) && zh !== en && !PLAIN_MARKS.has(key)),
    ).toEqual([]);
    expect(said.sayings.filter(({ zh, en, hasBlanks }) => HAN.test(zh) && !isWorded(en) && !hasBlanks)).toEqual([]);
  });

  test('every word is used', () => {
    expect(said.unused.filter((one) => !KEYED_BY_CODE.some((file) => one.startsWith(file)))).toEqual([]);
  });

  test('every code that the API can answer has its word', () => {
    const keys = new Set(said.sayings.filter(({ file }) => file === KEYED_BY_CODE[0]).map(({ key }) => key));
    const document = readFileSync(join(page, '../../../docs/openapi.json'), 'utf8');
    const told = ['kind', 'part', 'state', 'timeLight', 'progressLight', 'act', 'role', 'phase', 'complexity'];
    const codes = told.flatMap((field) => enumsOf(JSON.parse(document), field));
    expect(codes.length).toBeGreaterThan(30);
    expect([...new Set(codes)].filter((code) => !keys.has(code))).toEqual([]);
  });
});

/** The values of every field of this name in the document's views. */
function enumsOf(node: unknown, field: string): string[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    const values = name === field ? (value as { enum?: (string | null)[] } | null)?.enum : undefined;
    return [...(values ?? []).filter((one): one is string => one !== null), ...enumsOf(value, field)];
  });
}

describe('the check itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-words-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('finds text in the markup, in attributes and in strings, and words that nothing uses', () => {
    plant(folder, {
      'tasks/task.tsx': `const W = words({ title: { zh: '任务', en: 'Task' }, old: { zh: '旧', en: 'Old' } });
        export const A = () => <p title="Hint">Hello{'说'}{t.title}</p>;
        export const b = \`共 \${n} 项\`;`,
    });
    const { strays, unused, sayings } = saidIn(folder);
    expect(strays).toEqual([
      'tasks/task.tsx: "Hint"',
      'tasks/task.tsx: Hello',
      "tasks/task.tsx: '说'",
      'tasks/task.tsx: `共 ${n} 项`',
    ]);
    expect(unused).toEqual(['tasks/task.tsx: old']);
    expect(sayings).toHaveLength(2);
  });
});

function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
