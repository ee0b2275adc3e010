import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from './parse.js';

const folder = mkdtempSync(join(tmpdir(), 'duban-parse-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

class Kept extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function run(...argv: string[]): Promise<{ code: number; out: string; errors: string }> {
  const stdout = new Kept();
  const stderr = new Kept();
  const code = await parse(argv, { stdin: new PassThrough(), stdout, stderr });
  return { code, out: stdout.text, errors: stderr.text };
}

let plan = '';
beforeAll(() => {
  plan = file('plan.txt', '青江市桥梁方案\n一、任务\n1.建桥\n2026年建成2座。（市桥隧局、市财政局等有关部门）\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('--json prints one object with the tasks, the questions and the coverage', async () => {
  const { code, out } = await run(plan, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    tasks: [{ leads: ['市桥隧局'] }],
    questions: [{}],
    coverage: { paragraphs: 4 },
  });
});

test('--explain prints the clause tree with what became of each paragraph', async () => {
  const { code, out } = await run(plan, '--explain', '--lang', 'zh');
  expect(code).toBe(0);
  expect(out).toBe(
    [
      '青江市桥梁方案',
      '',
      '[文首] 青江市桥梁方案  第1行',
      '一、任务  第2行',
      '  1.建桥  第3行',
      '    [任务 1] 2026年建成2座。（市桥隧局、市财政局等有关部门）  第4行',
      '',
      '标题 2，任务 1，文首 1',
      '',
    ].join('\n'),
  );
  expect((await run(plan, '--explain', '--lang', 'en')).out).toContain('[task 1]');
});

test('without --json a reader sees counts, tasks and questions in the language asked for', async () => {
  const chinese = await run(plan, '--lang', 'zh');
  expect(chinese.out).toContain('任务 1 项');
  expect(chinese.out).toContain('市桥隧局 +1  2026-12-31');
  expect(chinese.out).toContain('第4行 责任单位没有列全');
  const english = await run(plan, '--lang', 'en');
  expect(english.out).toContain('1 tasks, 1 milestones, 2 departments, 1 questions');
  expect(english.out).toContain('line 4 the list of departments is open');
});

test('a document that cannot be read is said in a sentence, exit 1', async () => {
  expect(await run(join(folder, 'none.txt'), '--lang', 'zh')).toMatchObject({ code: 1, out: '' });
  expect((await run(join(folder, 'none.txt'), '--lang', 'en')).errors).toContain('cannot be opened');
  expect((await run(file('a.png', '桥'), '--lang', 'zh')).errors).toContain('可以读取：.txt、.md、.docx、.pdf、.xlsx');
  expect((await run(file('empty.txt', ''), '--lang', 'zh')).errors).toContain('没有文字');
  expect((await run(folder, '--lang', 'zh')).code).toBe(1);
});

test('wrong usage exits 2 and tells how it is called; --help exits 0', async () => {
  expect(await run('--lang', 'zh')).toMatchObject({ code: 2 });
  expect((await run('a.txt', 'b.txt', '--lang', 'zh')).errors).toContain('一次只能读取一个文件');
  expect((await run('--colour', '--lang', 'en')).code).toBe(2);
  expect(await run('--help', '--lang', 'en')).toMatchObject({ code: 0, errors: '' });
});
