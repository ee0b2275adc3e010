import type { Language } from '../language.js';
import { missed, stormDocument } from './storm-outcome.js';
import type { StormOutcome } from './storm-outcome.js';

const ROWS: readonly (readonly [key: string, zh: string, en: string])[] = [
  ['open', '未办结', 'open'],
  ['due', '同时到期', 'due at once'],
  ['early', '提前', 'early'],
  ['duplicate', '重复', 'duplicate'],
  ['lost', '遗漏', 'lost'],
  ['p50Ms', '迟到 p50（ms）', 'lateness p50 (ms)'],
  ['p99Ms', '迟到 p99（ms）', 'lateness p99 (ms)'],
  ['maxMs', '迟到最大（ms）', 'lateness max (ms)'],
  ['ratePerSecond', '每秒', 'a second'],
  ['cpuSecondsPer1000', '每千个的 CPU 秒', 'CPU seconds per 1,000'],
  ['bytesPerOpen', '每个未办结占字节', 'bytes per open'],
  ['lastStepAfterKillMs', '强杀后最后一个（ms）', 'last after the kill (ms)'],
  ['individual', '单独计时', 'individually driven'],
  ['individualRatio', '与纯定时器之比', 'share of bare timers'],
];

/** The outcome as a table for people, and what was missed. */
export function stormTable(outcome: StormOutcome, language: Language): string {
  const figures = stormDocument(outcome);
  const rows = ROWS.filter(([key]) => figures[key] !== undefined).map(
    ([key, zh, en]) => [language === 'zh' ? zh : en, told(figures[key], language)] as const,
  );
  const width = Math.max(...rows.map(([name]) => columns(name)));
  const lines = rows.map(([name, value]) => `${name}${' '.repeat(width - columns(name))}  ${value.padStart(10)}`);
  const verdict = missed(outcome).map((sentence) => `✗ ${sentence[language]}`);
  return [...lines, ...(verdict.length > 0 ? verdict : [language === 'zh' ? '✓ 全部达标' : '✓ as promised']), ''].join(
    '\n',
  );
}

function told(value: unknown, language: Language): string {
  return typeof value === 'number' ? value.toLocaleString('en') : language === 'zh' ? '未测' : 'not measured';
}

/** The columns of a terminal that a text takes: a Chinese character takes two. */
export function columns(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}
