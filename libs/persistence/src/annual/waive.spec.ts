import type { ObligationFact, UnitFacts } from '@duban/domain';
import { DEFAULT_PACK, score } from '@duban/domain';
import { expect, test } from '@jest/globals';
import { withoutWaived } from './waive.js';

const DAY = 86_400_000;
const FROZEN = 400 * DAY;

function owed(obligationId: string, fact: Partial<ObligationFact>): ObligationFact {
  const dueAt = 100 * DAY;
  return {
    obligationId,
    kind: 'report',
    dueAt,
    originalDueAt: dueAt,
    firstMetAt: dueAt,
    metAt: dueAt,
    returns: [],
    ...fact,
  };
}

const LATE = owed('late', { firstMetAt: 101 * DAY, metAt: 101 * DAY });
const RETURNED = owed('returned', { returns: [{ submissionId: 's', at: 102 * DAY }] });
const SILENT = ['a', 'b', 'c'].map((id) => owed(id, { firstMetAt: null, metAt: null }));

const unit: UnitFacts = {
  departmentId: 'd',
  tasks: [
    {
      ...{ taskId: 't', part: 'lead', weight: 1, supporters: 0, planned: 100 },
      result: { submissionId: 'r', at: 0, progress: 80 },
      obligations: [LATE, RETURNED, ...SILENT],
    },
  ],
};

function events(facts: UnitFacts): string[] {
  const [result] = score({ frozenAt: FROZEN, units: [facts] }, DEFAULT_PACK);
  return (result?.lines ?? []).map(({ event, points }) => `${event} ${String(points / 10_000)}`);
}

test('each waived event leaves the score as if it had not happened, and the cap on deductions gives way to what it had swallowed', () => {
  expect(events(unit).filter((line) => line.startsWith('unanswered'))).toEqual([
    'unanswered.report -2',
    'unanswered.report -2',
    'unanswered.report -1',
  ]);
  const waived = [
    { taskId: 't', obligationId: 'late', event: 'late.report', eventId: 'late' },
    { taskId: 't', obligationId: 'returned', event: 'returned.report', eventId: 's' },
    { taskId: 't', obligationId: 'a', event: 'unanswered.report', eventId: 'a' },
    { taskId: 't', obligationId: null, event: 'accepted.report', eventId: 'r' },
  ];
  expect(events(withoutWaived(unit, waived))).toEqual([
    'assigned.lead 100',
    'accepted.report 0',
    'unanswered.report -2',
    'unanswered.report -2',
  ]);
});

test('what was assigned is no deduction and cannot be taken back', () => {
  const assigned = { taskId: 't', obligationId: null, event: 'assigned.lead', eventId: 't' };
  expect(withoutWaived(unit, [assigned])).toEqual(unit);
});
