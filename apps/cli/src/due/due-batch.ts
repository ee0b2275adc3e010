import { once } from 'node:events';
import { type Calendar, refuse } from '@duban/domain';
import type { CommandStreams } from '../command.js';
import type { Language } from '../language.js';
import { answer } from './due-answer.js';
import { refusalText } from './due-messages.js';
import { type AskedDue, readLine } from './due-request.js';

/** A line longer than this is refused unread, so that a stream without line ends cannot fill the memory. */
const LONGEST_LINE = 65_536;

/** What all lines of a batch share; `defaults` are the command's own options, which a line may overrule. */
export interface BatchOptions {
  readonly calendar: Calendar;
  readonly defaults: AskedDue;
  readonly language: Language;
}

interface Batch extends BatchOptions {
  line: number;
  refused: number;
}

function answerLine(batch: Batch, text: string): string {
  batch.line++;
  if (text.trim() === '') return '';
  const asked = text.length > LONGEST_LINE ? refuse({ code: 'request.too-long', limit: LONGEST_LINE }) : readLine(text);
  const answered = asked.ok ? answer({ ...batch.defaults, ...asked.value }, batch.calendar) : asked;
  if (answered.ok) return `${JSON.stringify(answered.value)}\n`;
  batch.refused++;
  const { refusal } = answered;
  const id = asked.ok && asked.value.id !== undefined ? { id: asked.value.id } : {};
  const detail = refusalText(refusal, batch.language);
  return `${JSON.stringify({ ...id, error: { line: batch.line, code: refusal.code, detail } })}\n`;
}

/** Of an unfinished line only as much is kept as proves that it is too long. */
const kept = (rest: string): string => (rest.length > LONGEST_LINE ? rest.slice(0, LONGEST_LINE + 1) : rest);

/** Writes and waits until there is room for more; a reader that has gone, as `head` does, ends the wait and not the process. */
async function write(stdout: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain').catch(() => undefined);
}

/** Answers each JSON line of stdin with one JSON line, reading no faster than the answers are taken; the exit code is 1 if any was refused. */
export async function answerBatch({ stdin, stdout }: CommandStreams, options: BatchOptions): Promise<number> {
  const batch: Batch = { ...options, line: 0, refused: 0 };
  const failures: NodeJS.ErrnoException[] = [];
  stdout.on('error', (failure: NodeJS.ErrnoException) => failures.push(failure));
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stdin) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = kept(lines.pop() ?? '');
    await write(stdout, lines.map((line) => answerLine(batch, line)).join(''));
    if (failures.length > 0) break;
  }
  const [failure] = failures;
  if (failure === undefined) await write(stdout, answerLine(batch, rest + decoder.decode()));
  else if (failure.code !== 'EPIPE') throw failure;
  return batch.refused > 0 ? 1 : 0;
}
