import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { LedgerRow } from './ledger.js';
import type { LedgerContent } from './ledger-workbook.js';
import { ledgerWorkbook } from './ledger-workbook.js';

const ROW: LedgerRow = {
  plan: '计划',
  number: 1,
  path: '',
  type: '城市更新行动',
  isMajor: true,
  item: '=HYPERLINK("http://example.org","点我")',
  lead: '市住建局',
  supporting: '市财政局',
  implementing: '东河县',
  assignedOn: '2026-01-05',
  limitOn: '2026-12-31',
  urgency: '一般',
  feedbackOn: null,
  status: '办理中',
  progress: 25,
  timeLight: '正常',
  progressLight: '绿灯',
  extensions: 0,
  weight: 1,
  plannedProgress: 30,
  nextDueOn: null,
  nextDueKind: '',
  overdue: 0,
  escalation: '',
  laterLimits: 0,
};

async function read(content: LedgerContent, language: 'zh' | 'en' = 'zh') {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await buffer(ledgerWorkbook(content, language))) as unknown as ArrayBuffer);
  return workbook;
}

describe('the ledger workbook', () => {
  test('has a frozen, filtered header and one row per task', async () => {
    const sheet = (await read({ title: '计划', rows: [ROW], evaluation: null })).worksheets[0];
    expect(sheet?.name).toBe('督办台账');
    expect(sheet?.getRow(1).getCell(4).value).toBe('督办事项');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
    expect(sheet?.rowCount).toBe(2);
    expect(sheet?.getRow(2).getCell(8).value).toBe('2026-01-05');
  });

  test('keeps text that looks like a formula as text', async () => {
    const cell = (await read({ title: '计划', rows: [ROW], evaluation: null })).worksheets[0]?.getRow(2).getCell(4);
    expect(cell?.value).toBe('=HYPERLINK("http://example.org","点我")');
    expect(cell?.formula).toBeUndefined();
    expect(cell?.numFmt).toBe('@');
  });

  test('drops characters that a workbook cannot hold', async () => {
    const rows = [{ ...ROW, item: '甲\u0000\u0007乙' }];
    const sheet = (await read({ title: '计划', rows, evaluation: null })).worksheets[0];
    expect(sheet?.getRow(2).getCell(4).value).toBe('甲乙');
  });

  test('has exactly the columns that are asked for, in their order', async () => {
    const columns = ['item', 'plan', 'overdue'] as const;
    const sheet = (await read({ title: '计划', columns, rows: [ROW], evaluation: null })).worksheets[0];
    expect(sheet?.getRow(1).values).toEqual([undefined, '督办事项', '计划', '逾期事项数']);
    expect(sheet?.columnCount).toBe(3);
  });

  test('fails as its rows do, and never ends as if it were whole', async () => {
    async function* rows() {
      yield ROW;
      await Promise.reject(new Error('the record is gone'));
    }
    await expect(buffer(ledgerWorkbook({ title: '计划', rows: rows(), evaluation: null }))).rejects.toThrow('gone');
  });

  test('adds the scores and their lines once there is an evaluation, and speaks English when asked', async () => {
    const evaluation = {
      scores: [{ unit: '市住建局', rank: 1, score: 98.5, grade: '优秀' }],
      points: [
        {
          unit: '市住建局',
          item: '1 甲',
          rule: 'late.report@1',
          event: '逾期',
          occurredOn: '2026-02-26',
          points: -1.5,
          state: 'confirmed',
        },
      ],
    };
    const workbook = await read({ title: '计划', rows: [], evaluation }, 'en');
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Ledger', 'Scores', 'Score lines']);
    expect(workbook.worksheets[1]?.getRow(2).getCell(3).value).toBe(98.5);
    expect(workbook.worksheets[2]?.getRow(2).getCell(6).value).toBe(-1.5);
  });
});
