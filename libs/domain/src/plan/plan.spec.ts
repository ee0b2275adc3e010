import { describe, expect, test } from '@jest/globals';
import { approvalFaults } from './approval.js';
import type { DraftTask } from './approval.js';
import { checkAssignment, resolveAssignment } from './assignment.js';
import { uncoveredClauses } from './coverage.js';

const proposed = { lead: '市住建局', supporters: ['市财政局', '市水利局'], implementers: ['河东县'] };

describe('an assignment', () => {
  test('has one lead; supporters and implementing units keep their order', () => {
    expect(checkAssignment(proposed)).toEqual({
      ok: true,
      value: [
        { unit: '市住建局', part: 'lead', position: 0 },
        { unit: '市财政局', part: 'support', position: 0 },
        { unit: '市水利局', part: 'support', position: 1 },
        { unit: '河东县', part: 'implement', position: 0 },
      ],
    });
  });

  test.each([
    [{ lead: null }, { code: 'assignment.no-lead' }],
    [{ lead: [] }, { code: 'assignment.no-lead' }],
    [{ lead: ['市住建局', '市城管局'] }, { code: 'assignment.two-leads', units: ['市住建局', '市城管局'] }],
    [{ supporters: ['市住建局'] }, { code: 'assignment.unit-twice', units: ['市住建局'] }],
    [
      { implementers: ['河东县', '市水利局', '河东县'] },
      { code: 'assignment.unit-twice', units: ['市水利局', '河东县'] },
    ],
  ])('%j is refused', (change, refusal) => {
    expect(checkAssignment({ ...proposed, ...change })).toEqual({ ok: false, refusal });
  });

  test('names no unit is known by are all told, each once', () => {
    const resolve = (name: string): string | undefined => (name === '市住建局' ? 'd1' : undefined);
    expect(resolveAssignment({ ...proposed, implementers: ['市财政局'] }, resolve)).toEqual({
      ok: false,
      refusal: { code: 'assignment.unknown-unit', units: ['市财政局', '市水利局'] },
    });
  });

  test('an alias counts as the unit it stands for', () => {
    const resolve = (name: string): string => (name === '市文物局' ? '市文旅局' : name);
    const twice = resolveAssignment({ lead: '市文旅局', supporters: ['市文物局'], implementers: [] }, resolve);
    expect(twice).toEqual({ ok: false, refusal: { code: 'assignment.unit-twice', units: ['市文旅局'] } });
  });
});

describe('approval', () => {
  const task = (change: Partial<DraftTask>): DraftTask => ({
    ...{ number: 1, title: '建设城市生命线', isDropped: false, droppedReason: null },
    assignments: [{ unit: '市住建局', part: 'lead' }],
    hasLimit: true,
    sources: [],
    ...change,
  });
  const codes = (tasks: readonly DraftTask[], title = '行动方案'): string[] =>
    approvalFaults({ title, tasks, clauses: [] }).map(
      ({ pointer, code, number }) => `${pointer} ${code} ${String(number)}`,
    );

  test('nothing stands in the way when every task has exactly one lead', () => {
    expect(
      codes([task({}), task({ number: 2, isDropped: true, droppedReason: '已并入第 1 项', assignments: [] })]),
    ).toEqual([]);
  });

  test('all faults are listed, each with its task', () => {
    const lead = { unit: '市住建局', part: 'lead' } as const;
    const tasks = [
      task({ number: 1, assignments: [] }),
      task({ number: 2, assignments: [lead, { ...lead, unit: '市城管局' }] }),
      task({ number: 3, assignments: [lead, { ...lead, part: 'support' }] }),
      task({ number: 4, isDropped: true }),
      task({ number: 5, hasLimit: false }),
    ];
    expect(codes(tasks, ' ')).toEqual([
      '/title plan.no-title null',
      '/tasks/0/assignments task.no-lead 1',
      '/tasks/1/assignments task.two-leads 2',
      '/tasks/2/assignments task.unit-twice 3',
      '/tasks/3/droppedReason task.dropped-without-reason 4',
      '/tasks/4/milestones task.no-limit 5',
    ]);
  });

  test('a clause of the task part is covered by a task, even a dropped one, or left out with a reason', () => {
    const clause = (lineFrom: number, fate: string, droppedReason: string | null = null) => ({
      ...{ lineFrom, lineTo: lineFrom + 1, fate, droppedReason },
    });
    const clauses = [
      clause(1, 'general'),
      clause(3, 'task'),
      clause(5, 'not-assigned'),
      clause(7, 'not-assigned', '属背景说明'),
      clause(9, 'task'),
      clause(11, 'task', ' '),
    ];
    const tasks = [
      task({ sources: [{ lineFrom: 4, lineTo: 4 }] }),
      task({ isDropped: true, droppedReason: '已并入', sources: [{ lineFrom: 9, lineTo: 10 }] }),
    ];
    const faults = approvalFaults({ title: '行动方案', tasks, clauses });
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/clauses/2 clause.not-covered',
      '/clauses/5 clause.not-covered',
    ]);
  });

  test('a clause is covered whichever of its lines a task comes from, and by no line beside it', () => {
    const clauses = [1, 4, 7, 10].map((lineFrom) => ({
      lineFrom,
      lineTo: lineFrom + 2,
      fate: 'task',
      droppedReason: null,
    }));
    const lines = (lineFrom: number, lineTo: number) => ({ lineFrom, lineTo });
    expect(uncoveredClauses(clauses, [lines(9, 9), lines(3, 3), lines(20, 1)])).toEqual([1, 3]);
    expect(uncoveredClauses(clauses, [lines(2, 2), lines(1, 10_000_000)])).toEqual([]);
    expect(uncoveredClauses(clauses, [])).toEqual([0, 1, 2, 3]);
  });

  test('a plan without a task is not approved', () => {
    expect(codes([])).toEqual(['/tasks plan.no-tasks null']);
    expect(codes([task({ isDropped: true, droppedReason: '不属本市事权' })])).toEqual(['/tasks plan.no-tasks null']);
  });
});
