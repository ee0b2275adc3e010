import { expect, test } from '@jest/globals';
import { readDocument } from './read-document.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const GB18030_BRIDGE = Uint8Array.of(0xd0, 0xde, 0xc7, 0xc5, 0x0a, 0xc6, 0xcc, 0xc2, 0xb7);

test('UTF-8 with or without a mark, and GB18030, give the same lines', async () => {
  const lines = [
    { no: 1, text: '修桥' },
    { no: 2, text: '铺路' },
  ];
  expect(await readDocument(bytes('修桥\r\n铺路'), 'a.txt')).toMatchObject({
    ok: true,
    value: { lines, encoding: 'utf-8' },
  });
  expect(await readDocument(bytes('\ufeff修桥\n铺路'), 'a.md')).toMatchObject({ ok: true, value: { lines } });
  expect(await readDocument(GB18030_BRIDGE, 'A.TXT')).toMatchObject({
    ok: true,
    value: { lines, encoding: 'gb18030' },
  });
});

test('control characters are taken out and counted', async () => {
  const read = await readDocument(bytes(`修\u0007桥\u200b${'铺路'.repeat(200)}\u0000`), 'a.txt');
  expect(read).toMatchObject({ ok: true, value: { removedCharacters: 3 } });
  expect(read.ok && read.value.lines[0]?.text).toBe(`修桥${'铺路'.repeat(200)}`);
});

test.each<{ what: string; content: Uint8Array; name: string; code: string }>([
  { what: 'nothing', content: bytes(''), name: 'a.txt', code: 'document.empty' },
  { what: 'only blanks', content: bytes(' \n\t\n。'), name: 'a.txt', code: 'document.empty' },
  { what: 'a zip', content: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), name: 'a.txt', code: 'document.unreadable' },
  { what: 'no encoding', content: Uint8Array.of(0xff, 0xff, 0xff, 0x80), name: 'a.txt', code: 'document.unreadable' },
  {
    what: 'control characters',
    content: bytes('桥\u0001\u0002'.repeat(50)),
    name: 'a.txt',
    code: 'document.unreadable',
  },
  { what: 'a picture', content: bytes('修桥'), name: 'a.png', code: 'document.unsupported-type' },
  { what: 'a name without an ending', content: bytes('修桥'), name: 'plan', code: 'document.unsupported-type' },
])('refuses $what', async ({ content, name, code }) => {
  expect(await readDocument(content, name)).toMatchObject({ ok: false, refusal: { code } });
});

test('refuses what is larger than the limit and tells both sizes', async () => {
  expect(await readDocument(bytes('修桥铺路'), 'a.txt', { sizeLimit: 11 })).toEqual({
    ok: false,
    refusal: { code: 'document.too-large', what: 'bytes', size: 12, limit: 11 },
  });
});
