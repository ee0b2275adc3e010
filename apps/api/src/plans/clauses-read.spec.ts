import { describe, expect, test } from '@jest/globals';
import { clausesRead } from './clauses-read.js';

const lines = ['标题', '', '一行有', '两行', '表格一行'].map((text, at) => ({ no: at + 1, text }));

describe('the clauses of a document', () => {
  test('have their words and lines, and each line stands in one clause only', () => {
    const fates = [
      { lineFrom: 1, lineTo: 1, fate: 'heading' as const },
      { lineFrom: 3, lineTo: 4, fate: 'general' as const },
      { lineFrom: 5, lineTo: 5, fate: 'table' as const },
      { lineFrom: 5, lineTo: 5, fate: 'task' as const },
      { lineFrom: 5, lineTo: 5, fate: 'table' as const },
    ];
    const clauses = clausesRead(fates, lines).map(({ position, lineFrom, lineTo, fate, text }) => [
      position,
      lineFrom,
      lineTo,
      fate,
      text,
    ]);
    expect(clauses).toEqual([
      [0, 1, 1, 'heading', '标题'],
      [1, 3, 4, 'general', '一行有\n两行'],
      [2, 5, 5, 'task', '表格一行'],
    ]);
  });
});
