import { fc, test as property } from '@fast-check/jest';
import { describe, expect, test } from '@jest/globals';
import { meet, newObligation, reopenForRedo } from '../obligations/changes.js';
import type { Obligation } from '../obligations/obligation.js';
import { DEFAULT_PACK } from '../rules/packs/default.js';
import { rulesOf } from '../rules/rules.js';
import { atTime, chinaCalendar } from '../time/index.js';
import type { Instant } from '../time/index.js';
import { plannedProgress, progressLight } from './progress-light.js';
import { timeLight } from './time-light.js';

const rules = rulesOf(DEFAULT_PACK, chinaCalendar);
const at = (on: string, time: string): Instant => atTime(on, time, chinaCalendar.zone);
const DUE_AT = at('2026-02-25', '17:30');

function aReport(): Obligation {
  const ids = { id: 'o1', planId: 'p1', taskId: 't1', departmentId: 'd1', roundId: 'r1', milestoneId: null };
  const due = { dueAt: DUE_AT, dueOn: '2026-02-25', derivation: [] };
  return newObligation(
    { ...ids, kind: 'report', part: 'lead', period: '2026-02', startAt: at('2026-02-10', '09:00'), due },
    rules,
  );
}
function answered(metAt: Instant): Obligation {
  const met = meet(aReport(), { at: metAt, on: '2026-02-25' });
  return met.ok ? met.value : aReport();
}

describe('the time light', () => {
  test.each([
    ['normal more than three working days before', at('2026-02-13', '00:00') - 1, 'normal'],
    // 14 February is worked, 15 to 23 are off: 14, 24 and 25 are the three working days after Friday the 13th.
    ['due soon from the start of the third working day before', at('2026-02-13', '00:00'), 'due-soon'],
    ['due soon up to the due instant itself', DUE_AT, 'due-soon'],
    ['overdue one millisecond later', DUE_AT + 1, 'overdue'],
  ])('is %s', (_, now, light) => {
    expect(timeLight(aReport(), rules, now)).toBe(light);
  });

  test('is normal for an answer in time and never again for a late one', () => {
    expect(timeLight(answered(DUE_AT), rules, DUE_AT + 9)).toBe('normal');
    expect(timeLight(answered(DUE_AT + 1), rules, DUE_AT + 9)).toBe('made-good-late');
  });
});

test('a redo in time does not turn a late first answer normal; while it is owed, its own limit shows', () => {
  const redo = reopenForRedo(answered(DUE_AT + 1), rules, at('2026-02-26', '10:00'));
  const again = redo.ok ? meet(redo.value, { at: at('2026-02-27', '10:00'), on: '2026-02-27' }) : redo;
  expect(redo.ok && timeLight(redo.value, rules, at('2026-02-26', '11:00'))).toBe('due-soon');
  expect(again.ok && timeLight(again.value, rules, at('2026-03-31', '10:00'))).toBe('made-good-late');
});

describe('planned progress', () => {
  property.prop([fc.integer({ min: 1, max: 1e12 }), fc.double({ min: 0, max: 1, noNaN: true })])(
    'is linear between start and limit',
    (length, part) => {
      const span = { startAt: 1000, limitAt: 1000 + length };
      expect(plannedProgress(span, 1000 + length * part)).toBeCloseTo(100 * part, 6);
    },
  );

  test('stays 0 before the start and 100 after the limit', () => {
    expect([9, 10, 15, 20, 21].map((now) => plannedProgress({ startAt: 10, limitAt: 20 }, now))).toEqual([
      0, 0, 50, 100, 100,
    ]);
    expect(plannedProgress({ startAt: 10, limitAt: 10 }, 10)).toBe(100);
  });
});

describe('the progress light', () => {
  test.each([
    [50, 41, 'green'],
    [50, 40.001, 'green'],
    [50, 40, 'yellow'],
    [50, 20, 'yellow'],
    [50, 19.999, 'red'],
    [50, 80, 'green'],
    [31, null, 'red'],
    [5, null, 'green'],
  ])('planned %p, actual %p: %s', (planned, actual, light) => {
    expect(progressLight({ planned, actual, hasMissedPeriod: false }, DEFAULT_PACK)).toBe(light);
  });

  test('a missed period made good is yellow at best', () => {
    expect(progressLight({ planned: 50, actual: 60, hasMissedPeriod: true }, DEFAULT_PACK)).toBe('yellow');
    expect(progressLight({ planned: 50, actual: 10, hasMissedPeriod: true }, DEFAULT_PACK)).toBe('red');
  });
});
