import { describe, expect } from '@jest/globals';
import { fc, test } from '@fast-check/jest';
import { countiesOf } from './facts/counties.js';
import { parsePlan } from './parse-plan.js';
import { readDocument } from './read/read-document.js';
import { fold } from './text/fold.js';

// Pieces of the field's own writing: free text alone would hardly ever reach the brackets, dates and lists.
const PIECES = [
  '一、',
  '（一）',
  '1.',
  '(1)',
  '第一章',
  '# ',
  '附件1',
  '。',
  '，',
  '；',
  '、',
  '（',
  '）',
  '[',
  ']',
  '〔',
  '〕',
  '《',
  '》',
  '“',
  '”',
  '\n',
  '\n\n',
  '市桥隧局',
  '各县（市）人民政府',
  '等有关部门',
  '牵头',
  '配合',
  '负责',
  '会同',
  '和',
  '以下任务均需',
  '落实',
  '到2026年',
  '6月底前',
  '年底',
  '持续推进',
  '至少',
  '30',
  '%',
  '座',
  '~',
  '万元',
  '青禾县',
  '：',
  '|',
  '\t3',
  '……',
  '建成三座桥',
  '专栏1 工程',
  '江桥：建桥。',
  '由市桥隧局会同市财政局',
  '\n牵头单位：市桥隧局；',
  '配合单位：',
  '完成时限：2026.6',
  '责任领导：',
  '\n序号\t任务\t责任单位\n',
  '\n指标\t2025年\t2030年\n',
  '1\t建桥\t市桥隧局',
  '**',
  '<table><tr><td rowspan=3>',
  '</td><td>',
  '| 任务 | 单位 |',
  '目录\n',
  '$2 \\times 10^8$',
];
const writing = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  ),
  { maxLength: 80 },
);

describe('any text at all', () => {
  test.prop([writing])('never throws, and every place lies inside the document', async (pieces) => {
    const read = await readDocument(new TextEncoder().encode(pieces.join('')), 'plan.txt');
    if (!read.ok) return;
    const draft = parsePlan(read.value);
    countiesOf(read.value);
    const lines = read.value.lines.length;
    for (const { lineFrom, lineTo } of [...draft.coverage.fates, ...draft.tasks.map(({ source }) => source)]) {
      expect(lineFrom >= 1 && lineFrom <= lineTo && lineTo <= lines).toBe(true);
    }
  });

  test.prop([writing])('the tasks together are never longer than the text they come from', async (pieces) => {
    const read = await readDocument(new TextEncoder().encode(pieces.join('')), 'plan.txt');
    if (!read.ok) return;
    const length = read.value.lines.reduce((sum, { text }) => sum + text.length, 0);
    const taken = parsePlan(read.value).tasks.reduce((sum, { text }) => sum + text.length, 0);
    expect(taken).toBeLessThanOrEqual(length);
  });

  test.prop([fc.string({ unit: 'binary' })])('folding keeps the length', (text) => {
    expect(fold(text)).toHaveLength(text.length);
  });

  test.prop([fc.uint8Array({ maxLength: 400 })])('arbitrary bytes are read or refused', async (bytes) => {
    expect(typeof (await readDocument(bytes, 'plan.txt')).ok).toBe('boolean');
  });
});
