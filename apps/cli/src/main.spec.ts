import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { main } from './main.js';

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const code = await main(argv, { stdin, stdout, stderr });
  return { code, out: text(stdout), err: text(stderr) };
}

function text(stream: PassThrough): string {
  return ((stream.read() as Buffer | null) ?? '').toString();
}

describe('the duban command', () => {
  test('help lists the commands in the language that was asked for', async () => {
    expect((await run('help', '--lang', 'en')).out).toContain('Usage: duban');
    expect((await run('--lang=zh', 'help')).out).toContain('用法：duban');
  });

  test('a misspelt command is answered with the one that was probably meant, and exit code 2', async () => {
    const answer = await run('strat', '--lang', 'en');
    expect(answer).toEqual({ code: 2, out: '', err: 'There is no command "strat". Did you mean duban start?\n' });
  });

  test('a command that resembles none gets no guess', async () => {
    expect((await run('xyzzyxyzzy', '--lang', 'zh')).err).toContain('duban help 列出全部命令');
  });

  test('a property every object has is not a command', async () => {
    expect((await run('constructor')).code).toBe(2);
  });
});
