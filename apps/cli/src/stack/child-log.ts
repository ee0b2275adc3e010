import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const longestBytes = 20 * 1024 * 1024;
const longestLine = 300;

/** The log file of one child and the place in it where its present life begins. */
export class ChildLog {
  private begin = 0;

  constructor(readonly file: string) {}

  /** Opens the file for a new life of the child; the file of the lives before is moved aside when it has grown long. */
  open(): number {
    mkdirSync(dirname(this.file), { recursive: true });
    if (existsSync(this.file) && statSync(this.file).size > longestBytes) renameSync(this.file, `${this.file}.1`);
    this.begin = existsSync(this.file) ? statSync(this.file).size : 0;
    return openSync(this.file, 'a', 0o600);
  }

  /** Whether the child wrote this line, and nothing else on it, in its present life. */
  hasLine(line: string): boolean {
    return this.sinceStart().split(/\r?\n/).includes(line);
  }

  /** The last lines of the present life, to be shown when it ends badly. */
  tail(lines: number): string {
    const last = this.sinceStart().trimEnd().split(/\r?\n/).slice(-lines);
    return last.map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line)).join('\n');
  }

  private sinceStart(): string {
    if (!existsSync(this.file)) return '';
    const size = statSync(this.file).size;
    if (this.begin === 0 && size < 1_000_000) return readFileSync(this.file, 'utf8');
    const length = Math.min(Math.max(size - this.begin, 0), 1_000_000);
    const buffer = Buffer.alloc(length);
    const file = openSync(this.file, 'r');
    try {
      readSync(file, buffer, 0, length, size - length);
    } finally {
      closeSync(file);
    }
    return buffer.toString('utf8');
  }
}
