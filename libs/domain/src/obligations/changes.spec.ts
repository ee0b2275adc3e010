import { describe, expect, test } from '@jest/globals';
import { DEFAULT_PACK } from '../rules/packs/default.js';
import { THIRTEEN_SEVEN_TEN } from '../rules/packs/thirteen-seven-ten.js';
import { rulesOf } from '../rules/rules.js';
import { chinaCalendar, formatInstant, parseInstant } from '../time/index.js';
import type { Instant } from '../time/index.js';
import { lateness, meet, newObligation, reopenForRedo } from './changes.js';
import { limitsAtIssue } from './issue.js';
import { workPlanLimit } from './limit.js';
import type { Obligation } from './obligation.js';

const rules = rulesOf(DEFAULT_PACK, chinaCalendar);

function at(text: string): Instant {
  const instant = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!instant.ok) throw new Error(text);
  return instant.value;
}
const told = (instant: Instant | undefined): string =>
  formatInstant(instant ?? 0, 'Asia/Shanghai')
    .slice(0, 16)
    .replace('T', ' ');

const DUE_AT = at('2026-03-25 17:30');

function aReport(): Obligation {
  const due = { dueAt: DUE_AT, dueOn: '2026-03-25', derivation: [] };
  const ids = { id: 'o1', planId: 'p1', taskId: 't1', departmentId: 'd1', roundId: 'r1', milestoneId: null };
  return newObligation(
    { ...ids, kind: 'report', part: 'lead', period: '2026-03', startAt: at('2026-03-10 09:00'), due },
    rules,
  );
}

function answered(instant: Instant): Obligation {
  const met = meet(aReport(), { at: instant, on: '2026-03-24' });
  if (!met.ok) throw new Error(met.refusal.code);
  return met.value;
}

function redone(returnedAt: Instant): Obligation {
  const reopened = reopenForRedo(answered(at('2026-03-24 10:00')), rules, returnedAt);
  if (!reopened.ok) throw new Error(reopened.refusal.code);
  return reopened.value;
}

describe('a new obligation', () => {
  test('is open, driven by its round, and wakes at its first step', () => {
    expect(aReport()).toMatchObject({
      state: 'open',
      drivenBy: 'round',
      ladder: 'standard',
      limitNumber: 1,
      derivation: null,
    });
    expect(told(aReport().nextAt ?? 0)).toBe('2026-03-18 09:00');
  });

  test('without a round is driven by its task and explains its own date', () => {
    const due = workPlanLimit(rules, at('2026-03-02 10:00'));
    const ids = { id: 'o2', planId: 'p1', taskId: 't1', departmentId: 'd1', roundId: null, milestoneId: null };
    const plan = newObligation(
      { ...ids, kind: 'work-plan', part: 'lead', period: 'issue', startAt: at('2026-03-02 10:00'), due },
      rules,
    );
    expect([told(plan.dueAt), plan.drivenBy, plan.derivation?.length]).toEqual([
      '2026-03-09 17:30',
      'task',
      due.derivation.length,
    ]);
  });
});

describe('an answer', () => {
  test('closes the obligation and keeps the true day beside the time of entry', () => {
    expect(answered(DUE_AT)).toMatchObject({
      state: 'met',
      metAt: DUE_AT,
      firstMetAt: DUE_AT,
      metOn: '2026-03-24',
      nextAt: null,
    });
  });

  test('a second answer is refused: it is closed', () => {
    expect(meet(answered(DUE_AT), { at: DUE_AT, on: '2026-03-25' })).toEqual({
      ok: false,
      refusal: { code: 'obligation.closed', state: 'met' },
    });
  });
});

describe('a returned answer', () => {
  test('is owed again within two working days, driven by its task; the first answer and the original limit stay', () => {
    expect(redone(at('2026-03-26 10:00'))).toMatchObject({
      state: 'open',
      limitNumber: 2,
      drivenBy: 'task',
      startAt: at('2026-03-26 10:00'),
      dueAt: at('2026-03-30 17:30'),
      originalDueAt: DUE_AT,
      firstMetAt: at('2026-03-24 10:00'),
      metAt: null,
      metOn: null,
    });
  });

  test('redone keeps the first answer', () => {
    const again = meet(redone(at('2026-03-26 10:00')), { at: at('2026-03-27 09:00'), on: '2026-03-27' });
    expect(again.ok && [again.value.firstMetAt, again.value.metAt]).toEqual([
      at('2026-03-24 10:00'),
      at('2026-03-27 09:00'),
    ]);
  });

  test('where nothing was answered, nothing can be returned', () => {
    expect(reopenForRedo(aReport(), rules, DUE_AT)).toMatchObject({
      refusal: { code: 'obligation.not-met', state: 'open' },
    });
  });
});

describe('lateness', () => {
  test('at 17:30:00.000 it is in time, one millisecond later it is late', () => {
    expect(lateness(answered(DUE_AT), at('2026-12-31 12:00'))).toEqual({
      late: false,
      byMs: 0,
      firstAnswerLate: false,
    });
    expect(lateness(answered(DUE_AT + 1), at('2026-12-31 12:00'))).toEqual({
      late: true,
      byMs: 1,
      firstAnswerLate: true,
    });
  });

  test('an open limit is late from the first millisecond after it, whether or not a timer has fired', () => {
    expect(lateness(aReport(), DUE_AT).late).toBe(false);
    expect(lateness(aReport(), DUE_AT + 1)).toEqual({ late: true, byMs: 1, firstAnswerLate: true });
  });

  test('a redo in its own limit does not make a late first answer good', () => {
    const late = reopenForRedo(answered(DUE_AT + 1), rules, at('2026-03-26 10:00'));
    const again = late.ok ? meet(late.value, { at: at('2026-03-27 09:00'), on: '2026-03-27' }) : late;
    expect(again.ok && lateness(again.value, at('2026-04-01 09:00'))).toEqual({
      late: false,
      byMs: 0,
      firstAnswerLate: true,
    });
  });

  test('a late redo is late although the first answer was in time', () => {
    expect(lateness(redone(at('2026-03-26 10:00')), at('2026-03-30 17:30') + 5)).toEqual({
      late: true,
      byMs: 5,
      firstAnswerLate: false,
    });
  });

  test('what is waived is not late any more', () => {
    expect(lateness({ ...aReport(), state: 'waived' }, DUE_AT + 1)).toEqual({
      late: false,
      byMs: 0,
      firstAnswerLate: false,
    });
  });
});

describe('limits at the issue', () => {
  const issuedAt = at('2026-01-05 09:00');
  const milestone = { id: 'm1', dueOn: '2026-06-30', isImported: true };

  test('sign-for is due the next working day at the cut-off', () => {
    const limits = limitsAtIssue({ complexity: 'ordinary', milestones: [] }, rules, issuedAt);
    expect(limits.ok && [told(limits.value.signFor.dueAt), limits.value.completion]).toEqual([
      '2026-01-06 17:30',
      null,
    ]);
  });

  test('a milestone on a rest day rolls forward; one without a day has no limit', () => {
    const undated = { id: 'm2', dueOn: null, isImported: false };
    const limits = limitsAtIssue(
      { complexity: 'ordinary', milestones: [{ ...milestone, dueOn: '2026-09-26' }, undated] },
      rules,
      issuedAt,
    );
    expect(limits.ok && limits.value.milestones.map(({ state, due }) => [state, due?.dueOn])).toEqual([
      ['planned', '2026-09-28'],
      ['planned', undefined],
    ]);
  });

  test('a phrase of the document that lies in the past is kept as past', () => {
    const limits = limitsAtIssue(
      { complexity: 'ordinary', milestones: [{ ...milestone, dueOn: '2024-12-31' }] },
      rules,
      issuedAt,
    );
    expect(limits.ok && limits.value.milestones).toEqual([
      { id: 'm1', state: 'past', due: null, because: 'milestone.before-issue' },
    ]);
  });

  test('a day before the issue that a person sets is refused', () => {
    const set = { ...milestone, dueOn: '2026-01-04', isImported: false };
    expect(limitsAtIssue({ complexity: 'ordinary', milestones: [milestone, set] }, rules, issuedAt)).toEqual({
      ok: false,
      refusal: { code: 'milestone.due-before-issue', milestoneId: 'm1', dueOn: '2026-01-04' },
    });
  });

  test('「13710」: sign by midnight of day 1, arrange by day 3, ordinary in 7 days, complex in a month', () => {
    const strict = rulesOf(THIRTEEN_SEVEN_TEN, chinaCalendar);
    const issued = at('2026-03-02 20:00');
    const [ordinary, complex] = (['ordinary', 'complex'] as const).map((complexity) =>
      limitsAtIssue({ complexity, milestones: [] }, strict, issued),
    );
    const dues = [
      ordinary?.ok ? ordinary.value.signFor : undefined,
      workPlanLimit(strict, issued),
      ordinary?.ok ? ordinary.value.completion : undefined,
      complex?.ok ? complex.value.completion : undefined,
    ];
    expect(dues.map((due) => told(due?.dueAt))).toEqual([
      '2026-03-03 00:00',
      '2026-03-04 17:30',
      '2026-03-09 17:30',
      '2026-04-01 17:30',
    ]);
  });
});
