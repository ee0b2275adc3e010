import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { READING_LIMITS, readDocument } from '@duban/ingestion';
import { writePdf } from './writing/write-pdf.js';

const MB = 1024 * 1024;
const SENTENCE = '市桥隧局负责建设两座江桥，六月底前完成。';
const PLAIN = Buffer.from(writePdf([SENTENCE], { header: '甲' })).toString('latin1');
const [CONTENT = ''] = /(?<=stream\n).*?(?=\nendstream)/s.exec(PLAIN) ?? [];

type Stream = { readonly filter: string; readonly data: Buffer };

/** A one-page PDF whose content stands in a stream of this filter, with more streams behind it; pdfjs mends the places. */
function pdf(content: Stream, more: readonly Stream[] = [], objects = ''): Uint8Array {
  const [head = '', tail = ''] = PLAIN.split(/<< \/Length \d+ >>\nstream\n.*?\nendstream/s);
  const trailing = more.map((stream, index) => `${String(index + 100)} 0 obj\n${written(stream)}\nendobj\n`);
  const at = tail.indexOf('xref');
  const parts = [head, written(content), tail.slice(0, at), ...trailing, objects, tail.slice(at)];
  return Buffer.from(parts.join(''), 'latin1');
}

function written({ filter, data }: Stream): string {
  return `<< /Length ${String(data.length)} ${filter} >>\nstream\n${data.toString('latin1')}\nendstream`;
}

function flate(data: Buffer | string, filter = '/Filter /FlateDecode'): Stream {
  return { filter, data: deflateSync(data, { level: 9 }) };
}

const ZEROS = deflateSync(Buffer.alloc(65 * MB), { level: 9 });

async function outcomeOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readDocument(bytes, 'a.pdf');
  return read.ok ? read.value.lines.map(({ text }) => text).join('') : read.refusal;
}

function base85(data: Buffer): Buffer {
  const whole = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
  const groups = Array.from({ length: whole.length / 4 }, (_, at) => whole.readUInt32BE(at * 4));
  const letters = groups.map((group) =>
    [4, 3, 2, 1, 0].map((power) => String.fromCharCode(33 + (Math.floor(group / 85 ** power) % 85))).join(''),
  );
  return Buffer.from(`${letters.join('')}~>`, 'latin1');
}

describe('PDF that is read', () => {
  test.each<[string, Stream]>([
    ['as it stands', { filter: '', data: Buffer.from(CONTENT) }],
    ['deflated', flate(CONTENT)],
    ['deflated, with the name escaped', flate(CONTENT, '/#46ilter [ /Fl#61teDecode ]')],
    ['in hexadecimal', { filter: '/Filter /AHx', data: Buffer.from(`${Buffer.from(CONTENT).toString('hex')}>`) }],
    [
      'deflated, then to the base 85',
      { filter: '/Filter [/ASCII85Decode /FlateDecode]', data: base85(deflateSync(CONTENT)) },
    ],
  ])('%s', async (_, content) => {
    expect(await outcomeOf(pdf(content))).toContain(SENTENCE);
  });

  test('with two thousand small streams', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => flate(String(index)));
    expect(await outcomeOf(pdf(flate(CONTENT), many))).toContain(SENTENCE);
  });

  test('with pictures packed twice, and files and fonts under the key of external filters', async () => {
    const picture = flate('a picture', '/Subtype /Image /Filter [/FlateDecode /DCTDecode]');
    const objects = '90 0 obj\n<< /EF << /F 7 0 R /UF 7 0 R >> >>\nendobj\n';
    expect(await outcomeOf(pdf(flate(CONTENT), [picture], objects))).toContain(SENTENCE);
  });

  test('with the filter of a picture on its page: it is left packed, for unpacked it could be endless', async () => {
    const fax = '/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 >>';
    expect(await outcomeOf(pdf({ filter: fax, data: Buffer.from(CONTENT) }))).toContain(SENTENCE);
  });
});

describe('PDF that is refused before it grows', () => {
  const inflated = { code: 'document.too-large', what: 'inflated' };
  const broken = { code: 'document.unreadable', why: 'broken' };

  test('a gigabyte of zeros in a megabyte stops at the limit of one stream', async () => {
    const bomb = pdf(flate(Buffer.alloc(1_024 * MB)));
    expect(bomb.length).toBeLessThan(1.1 * MB);
    expect(await outcomeOf(bomb)).toMatchObject({ ...inflated, limit: READING_LIMITS.streamInflated });
  });

  test('streams that are each small enough stop at the limit of all together', async () => {
    const many = Array<Stream>(5).fill(flate(Buffer.alloc(60 * MB)));
    expect(await outcomeOf(pdf(flate(CONTENT), many))).toMatchObject({
      ...inflated,
      limit: READING_LIMITS.pdfInflated,
    });
  });

  test.each<[string, Stream]>([
    ['told under the other key', { filter: '/F /Fl', data: ZEROS }],
    ['behind letters', { filter: '/Filter [/A85 /Fl]', data: base85(ZEROS) }],
    ['behind digits', { filter: '/Filter[/AHx/Fl]', data: Buffer.from(ZEROS.toString('hex')) }],
    ['on a long first line', { filter: '/Filter /Fl >> % >>stream and more\nstream % ', data: ZEROS }],
  ])('a bomb %s', async (_, stream) => {
    expect(await outcomeOf(pdf(stream))).toMatchObject({ ...inflated, limit: READING_LIMITS.streamInflated });
  });

  test.each([
    '/Filter [/FlateDecode /FlateDecode]',
    '/Filter[/Fl/Fl]',
    '/F [/Fl /Fl]',
    '/#46#69lter [ /F#6c % a remark\n /A85 /Flate#44ecode ]',
    '/Filter [/LZWDecode /Fl]',
    '/Filter [/Fl /RunLengthDecode]',
    '/Filter 90 0 R',
    '/Filter [90 0 R /Fl]',
    '/F 90 0 R /Filter /Fl',
    '/F 90 % >>\n 0 R',
  ])('a chain of filters that inflates twice, or cannot be seen: %s', async (filter) => {
    const chained = deflateSync(deflateSync(CONTENT));
    expect(await outcomeOf(pdf({ filter, data: chained }))).toEqual(broken);
  });

  test('older filters count as the most that they can become', async () => {
    const lzw = { filter: '/Filter /LZW', data: Buffer.alloc(MB, 1) };
    const runs = { filter: '/Filter /RL', data: Buffer.alloc(5 * MB, 1) };
    expect(await outcomeOf(pdf(lzw))).toMatchObject(inflated);
    expect(await outcomeOf(pdf(runs))).toMatchObject(inflated);
  });

  test('a large encrypted file, whose streams cannot be seen', async () => {
    const locked = pdf(flate(CONTENT), [{ filter: '', data: Buffer.alloc(MB) }], '90 0 obj\n<< /#45ncrypt 7 0 R >>\n');
    expect(await outcomeOf(locked)).toEqual({ code: 'document.unreadable', why: 'encrypted' });
  });

  test('a damaged stream with much behind it, for pdfjs goes on where zlib gives up', async () => {
    const damaged = { filter: '/Filter /Fl', data: Buffer.concat([Buffer.from([0x78, 0x9c, 0xff]), Buffer.alloc(MB)]) };
    expect(await outcomeOf(pdf(flate(CONTENT), [damaged]))).toEqual(broken);
  });

  test('more streams than a document has', async () => {
    const keyword = Buffer.from('endobj stream\n'.repeat(READING_LIMITS.streams + 1));
    expect(await outcomeOf(pdf(flate(CONTENT), [{ filter: '', data: keyword }]))).toMatchObject({ what: 'streams' });
  });

  test('a stream started again and again inside another', async () => {
    const trap = Buffer.from('x\x9c\x00\x00\x00\xff\xff stream\n'.repeat(20_000), 'latin1');
    expect(await outcomeOf(pdf(flate(CONTENT), [{ filter: '', data: trap }]))).toEqual(broken);
  });

  test('keys arranged so that reading each means reading all that follow', async () => {
    const keys = Buffer.from(`${'/F 1 0 R '.repeat(5_000)}>> null`);
    expect(await outcomeOf(pdf(flate(CONTENT), [{ filter: '', data: keys }]))).toEqual(broken);
  });

  test('reading that takes longer than a minute, by the clock it is given', async () => {
    let ms = 0;
    const nowMs = (): number => (ms += 61_000);
    expect(await readDocument(pdf(flate(CONTENT)), 'a.pdf', { nowMs })).toEqual({
      ok: false,
      refusal: { code: 'document.too-large', what: 'seconds', size: 61, limit: READING_LIMITS.seconds },
    });
  });
});
