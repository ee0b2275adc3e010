import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { chinaCalendar } from '@duban/domain';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { due } from './due.js';

async function run(argv: string[], input: string | Readable = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = stdout.toArray() as Promise<Buffer[]>;
  const stdin = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
  const code = await due([...argv, '--lang', 'zh'], { stdin, stdout, stderr });
  stdout.end();
  const out = Buffer.concat(await written).toString();
  return { code, out, err: ((stderr.read() as Buffer | null) ?? '').toString() };
}

const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('duban due', () => {
  test('answers one question as JSON with its derivation', async () => {
    const { code, out } = await run(['--from', '2026-02-12', '--add', '3wd', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      due: '2026-02-24T17:30:00+08:00',
      dueOn: '2026-02-24',
      provisional: false,
      derivation: [
        { rule: 'start-not-counted', on: '2026-02-12' },
        { rule: 'count', from: '2026-02-13', to: '2026-02-14', days: 2, counted: 2 },
        { rule: 'make-up-day-counted', on: '2026-02-14', for: '春节' },
        { rule: 'skip', reason: 'holiday', name: '春节', from: '2026-02-15', to: '2026-02-23', days: 9 },
        { rule: 'count', from: '2026-02-24', to: '2026-02-24', days: 1, counted: 3 },
        { rule: 'cut-off', on: '2026-02-24', time: '17:30' },
      ],
    });
  });

  test('answers people in sentences', async () => {
    const { out } = await run(['--from', '2026-12-30', '--add', '3wd']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '到期：2027年1月5日（周二）（暂定）  2027-01-05T17:30:00+08:00',
      '  1. 自2026年12月30日（周三）起算，当日不计入。',
    ]);
    const streams = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() };
    await due(['--from', '2026-02-12', '--add', '3wd', '--lang', 'en'], streams);
    expect((streams.stdout.read() as Buffer).toString()).toMatch(
      /^Due: Tue 24 Feb 2026 {2}2026-02-24T17:30:00\+08:00\n/,
    );
  });

  test.each([
    [['--from', '2026-02-12', '--add', '3wd', '--start-counted'], '2026-02-14T17:30:00+08:00'],
    [['--from', '2026-02-10', '--add', '10d', '--roll', 'backward'], '2026-02-14T17:30:00+08:00'],
    [['--from', '2026-02-10', '--add', '10d', '--roll=none', '--cutoff', '24:00'], '2026-02-21T00:00:00+08:00'],
    [['--from', '2026-03-02', '--add', '-5wd'], '2026-02-24T17:30:00+08:00'],
    [['--from', '2026-02-14T16:00:00+08:00', '--add', '4h'], '2026-02-24T11:00:00+08:00'],
  ])('%j is due %s', async (argv, expected) => {
    expect(JSON.parse((await run([...argv, '--json'])).out)).toMatchObject({ due: expected });
  });

  test.each([
    [['--from', '2026-02-30', '--add', '3wd'], '“2026-02-30”不是有效的起算时间'],
    [['--from', '2026-02-12T09:00:00', '--add', '3wd'], '带时差的时间'],
    [['--from', '2026-02-12', '--add', '3'], '“3”不是有效的期限'],
    [['--from', '2026-02-12', '--add', '3wd', '--cutoff', '25:00'], '“25:00”不是有效的截止时刻'],
    [['--from', '2026-02-12', '--add', '3wd', '--roll', 'up'], '未知的顺延方式“up”'],
  ])('%j is refused in a sentence, exit code 1', async (argv, sentence) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
  });

  test.each([
    [['--form', '2026-02-12'], '未知选项 --form。是不是 --from？'],
    [['--from'], '选项 --from 缺少取值。'],
    [['--json=yes'], '选项 --json 不带取值。'],
    [['2026-02-12'], '无法识别“2026-02-12”。'],
    [['--from', '2026-02-12'], '用法：duban due'],
  ])('%j is not understood, exit code 2', async (argv, sentence) => {
    // The language option is put in front here, or it would be taken for the missing value.
    const streams = { stdin: Readable.from([]), stdout: new PassThrough(), stderr: new PassThrough() };
    expect(await due(['--lang', 'zh', ...argv], streams)).toBe(2);
    expect((streams.stderr.read() as Buffer).toString()).toContain(sentence);
  });

  test('a refusal is JSON where JSON was asked for', async () => {
    const { code, out } = await run(['--from', '2026-02-12', '--add', '3', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'amount.malformed' } });
  });
});

describe('duban due --batch', () => {
  test('answers each line in order; a bad line is named and the others are still answered', async () => {
    const input = [
      '{"from":"2026-02-12","add":"3wd"}',
      'not json',
      '',
      '{"from":"2026-09-24","add":"5wd","startCounted":true,"roll":"none","cutoff":"17:00","id":"b"}',
      '{"from":"2026-02-12","add":"3wd","startcounted":true,"id":7}',
      '{"from":20260212,"add":"3wd"}',
      '{"from":"2026-02-12"}',
      '{"from":"2026-02-12","add":"3wd","roll":"up","id":"c"}',
      '[]',
    ].join('\r\n');
    const { code, out } = await run(['--batch'], input);
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([
      { due: '2026-02-24T17:30:00+08:00' },
      { error: { line: 2, code: 'request.not-json', detail: '这一行不是有效的JSON。' } },
      { id: 'b', due: '2026-10-08T17:00:00+08:00' },
      { error: { line: 5, code: 'request.unknown-field', detail: '未知字段“startcounted”。' } },
      { error: { line: 6, code: 'request.wrong-type' } },
      { error: { line: 7, code: 'request.missing-field' } },
      { id: 'c', error: { line: 8, code: 'roll.unknown' } },
      { error: { line: 9, code: 'request.not-an-object' } },
    ]);
  });

  test('the options of the command hold for lines that do not say otherwise', async () => {
    const { code, out } = await run(
      ['--batch', '--roll', 'backward', '--cutoff', '17:00'],
      '{"from":"2026-08-25","add":"1m"}\n{"from":"2026-08-25","add":"1m","roll":"forward"}\n',
    );
    expect(code).toBe(0);
    expect(linesOf(out).map((line) => line['due'])).toEqual(['2026-09-24T17:00:00+08:00', '2026-09-28T17:00:00+08:00']);
  });

  test('a character that is torn between two chunks is read whole', async () => {
    const bytes = Buffer.from('{"from":"2026-02-12","add":"3wd","id":"督办"}');
    const { out } = await run(['--batch'], Readable.from([...bytes].map((byte) => Buffer.from([byte]))));
    expect(linesOf(out)).toMatchObject([{ id: '督办', dueOn: '2026-02-24' }]);
  });

  test('a line without end is refused and not kept', async () => {
    const chunk = 'x'.repeat(60_000);
    const { code, out } = await run(
      ['--batch'],
      Readable.from([chunk, chunk, chunk, '\n{"from":"2026-02-12","add":"3wd"}']),
    );
    expect(code).toBe(1);
    expect(linesOf(out)).toMatchObject([{ error: { line: 1, code: 'request.too-long' } }, { dueOn: '2026-02-24' }]);
  });

  test.each([
    ['EPIPE', 'ends quietly when nobody reads its answers any more'],
    ['ENOSPC', 'fails when its answers cannot be written'],
  ])('%s: %s', async (code, _title) => {
    const stdin = Readable.from(
      (function* () {
        for (;;) yield '{"from":"2026-02-12","add":"3wd"}\n';
      })(),
    );
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, taken) => taken(Object.assign(new Error('write'), { code })),
    });
    const running = due(['--batch'], { stdin, stdout, stderr: new PassThrough() });
    await (code === 'EPIPE' ? expect(running).resolves.toBe(0) : expect(running).rejects.toMatchObject({ code }));
  });

  test('reads no faster than its answers are taken', async () => {
    const CHUNKS = 60;
    let read = 0;
    const stdin = Readable.from(
      (function* () {
        for (; read < CHUNKS; read++) yield '{"from":"2026-02-12","add":"3wd"}\n'.repeat(10);
      })(),
      { highWaterMark: 1 },
    );
    const takers: (() => void)[] = [];
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, taken) => void takers.push(taken) });
    const running = due(['--batch'], { stdin, stdout, stderr: new PassThrough() });
    while (takers.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(read).toBeLessThan(10);
    while (read < CHUNKS || takers.length > 0) {
      takers.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await running).toBe(0);
  });
});

describe('duban due --calendar', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'duban-due-'))));
  afterAll(() => rm(folder, { recursive: true }));

  async function withCalendar(content: string): Promise<{ code: number; out: string; err: string }> {
    const file = join(folder, 'calendar.json');
    await writeFile(file, content);
    return run(['--from', '2026-02-12', '--add', '3wd', '--json', '--calendar', file]);
  }

  test('counts by the calendar of the file', async () => {
    const { out } = await withCalendar(JSON.stringify({ ...chinaCalendar, years: {} }));
    expect(JSON.parse(out)).toMatchObject({ dueOn: '2026-02-17', provisional: true });
  });

  test('lists all faults of the file with their places', async () => {
    const { code, err } = await withCalendar(JSON.stringify({ ...chinaCalendar, version: 0, zone: 'Mars/Base' }));
    expect(code).toBe(1);
    expect(err).toMatch(/日历文件有以下错误.*\n {2}\/version 应为正整数\n {2}\/zone 应为有效的时区名称/);
  });

  test('says that a file is not JSON or cannot be read', async () => {
    expect(await withCalendar('{')).toMatchObject({ code: 1, err: expect.stringContaining('不是有效的JSON') });
    const missing = await run(['--from', '2026-02-12', '--add', '3wd', '--calendar', join(folder, 'none.json')]);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining('无法读取日历文件') });
  });
});
