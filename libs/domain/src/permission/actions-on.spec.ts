import { describe, expect, test } from '@jest/globals';
import type { Role } from '../words.js';
import { actionsOnEvaluation, actionsOnOwed, actionsOnPlan, actionsOnTask, granted } from './actions-on.js';
import type { TaskStanding } from './actions-on.js';
import type { Actor } from './actor.js';
import { may, permissionMatrix } from './permission.js';
import { ACTIONS } from './table.js';

const who = (role: Role, departmentId: string, oversees: string[] = []): Actor => ({
  personId: `${role}@${departmentId}`,
  roles: [{ role, departmentId, oversees }],
});
const supervisor = who('supervision', 'office', ['office']);
const leader = who('leader', 'office', ['office']);
const evaluator = who('evaluation', 'office', ['office']);
const handler = who('handler', 'bureau');
const stranger = who('handler', 'elsewhere');
const subject = { planDepartment: 'office', implementers: ['bureau'] };

test('what is granted is what the one table allows, for every role and relation', () => {
  for (const { role } of permissionMatrix()) {
    const actor = who(role, 'bureau', ['office']);
    expect(granted(actor, subject, ACTIONS)).toEqual(ACTIONS.filter((one) => may(actor, one, subject) === 'allowed'));
  }
});

describe('a plan', () => {
  test('is edited and approved as a draft, issued once approved, evaluated once issued', () => {
    const read = ['plan.read', 'review.read', 'ledger.export'];
    const at = (state: 'draft' | 'approved' | 'issued' | 'closed') => actionsOnPlan(supervisor, { subject, state });
    expect(at('draft').sort()).toEqual([...read, 'plan.edit', 'plan.approve'].sort());
    expect(at('approved').sort()).toEqual([...read, 'plan.edit', 'plan.issue'].sort());
    expect(at('issued').sort()).toEqual([...read].sort());
    expect(actionsOnPlan(evaluator, { subject, state: 'issued' })).toContain('evaluation.start');
    expect(actionsOnPlan(evaluator, { subject, state: 'closed' })).not.toContain('evaluation.start');
  });

  test('is read and exported by a department with a part in it, and nothing else; by a stranger nothing', () => {
    expect(actionsOnPlan(handler, { subject, state: 'issued' })).toEqual(['plan.read', 'ledger.export']);
    expect(actionsOnPlan(stranger, { subject, state: 'issued' })).toEqual([]);
  });
});

describe('a task', () => {
  const owed = { kind: 'report', part: 'lead', departmentId: 'bureau', state: 'open' } as const;
  const task: TaskStanding = {
    subject: { planDepartment: 'office', lead: 'bureau', supporters: ['helper'] },
    state: 'issued',
    taskState: 'in-progress',
    owed: [owed, { kind: 'contribution', part: 'support', departmentId: 'helper', state: 'open' }],
    hasWaiting: true,
  };

  test('is answered by whoever owes the answer, while it is open', () => {
    expect(actionsOnTask(handler, task)).toEqual(['report.submit']);
    expect(actionsOnTask(who('handler', 'helper'), task)).toEqual(['contribution.submit']);
    expect(actionsOnTask(handler, { ...task, owed: [{ ...owed, state: 'met' }] })).toEqual([]);
    expect(actionsOnTask(who('principal', 'bureau'), task)).toEqual([]);
  });

  test('is reviewed by the office only where an answer waits, and edited only before its issue', () => {
    expect(actionsOnTask(supervisor, task)).toEqual(['report.review']);
    expect(actionsOnTask(supervisor, { ...task, hasWaiting: false })).toEqual([]);
    const draft = { ...task, state: 'draft', taskState: 'draft', owed: [], hasWaiting: false } as const;
    expect(actionsOnTask(supervisor, draft)).toEqual(['plan.edit']);
    expect(actionsOnTask(handler, draft)).toEqual([]);
  });

  test('who implements it does not report for its lead', () => {
    expect(actionsOnOwed(who('handler', 'county'), owed, 'office')).toEqual([]);
  });
});

describe('an evaluation', () => {
  const unit = { planDepartment: 'office', unit: 'bureau' };
  const at = (actor: Actor, phase: string, told: { openAppeals?: number; isScorer?: boolean } = {}) =>
    actionsOnEvaluation(actor, { subject: unit, phase, isPublished: false, openAppeals: 0, isScorer: false, ...told });

  test('lets each do what is theirs in the phase for it, and only then', () => {
    expect(at(handler, 'self-review')).toEqual(['evaluation.read', 'evaluation.self-review']);
    expect(at(handler, 'appeal')).toEqual(['evaluation.read', 'evaluation.appeal']);
    expect(at(handler, 'notice')).toEqual(['evaluation.read']);
    expect(at(evaluator, 'verification')).toEqual(['evaluation.read', 'evaluation.verify']);
    expect(at(leader, 'publication')).toEqual(['evaluation.read', 'evaluation.publish']);
    expect(at(leader, 'publication', { openAppeals: 1 })).toEqual(['evaluation.read']);
    expect(at(stranger, 'self-review')).toEqual([]);
  });

  test('lets nobody decide an appeal who verified, nor when none waits', () => {
    expect(at(evaluator, 'decision', { openAppeals: 1 })).toContain('evaluation.decide');
    expect(at(evaluator, 'decision', { openAppeals: 1, isScorer: true })).toEqual(['evaluation.read']);
    expect(at(evaluator, 'decision')).toEqual(['evaluation.read']);
  });
});
