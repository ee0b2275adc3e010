import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../words.js';
import type { DepartmentKind, Role } from '../words.js';
import { actorOf } from './actor.js';
import type { TreeDepartment } from './actor.js';
import { allows, checkDecider, may, permissionMatrix } from './permission.js';
import { ACTIONS, PERMISSIONS, RELATIONS } from './table.js';
import type { Action, Relation } from './table.js';

function aTree(): readonly TreeDepartment[] {
  const department = (id: string, parentId: string | null, kind: DepartmentKind) => ({ id, parentId, kind });
  return [
    department('province', null, 'province'),
    department('city', 'province', 'city'),
    department('city-office', 'city', 'office'),
    department('bureau', 'city', 'bureau'),
    department('county', 'city', 'county'),
    department('county-office', 'county', 'office'),
    department('other-bureau', 'city', 'bureau'),
  ];
}
const actor = (role: Role, departmentId: string) => actorOf('person', [{ role, departmentId }], aTree());
const task = { lead: 'bureau', supporters: ['other-bureau'], implementers: ['county'], planDepartment: 'city-office' };

/** All actions that a role may do in a relation. */
const allowed = (role: Role, relation: Relation): Action[] =>
  ACTIONS.filter((action) => allows(role, relation, action) === 'allowed');
const ALWAYS: Action[] = ['inbox.read', 'organisation.read'];

describe('the permission table', () => {
  test('answers every cell', () => {
    expect(permissionMatrix()).toHaveLength(ROLES.length * RELATIONS.length * ACTIONS.length);
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...ACTIONS].sort());
  });

  test('a handler works on the own tasks by their part in them', () => {
    const reading: Action[] = ['plan.read', 'task.read', 'ledger.export'];
    const has = (relation: Relation): Action[] =>
      allowed('handler', relation).filter((action) => !ALWAYS.includes(action));
    expect(has('lead')).toEqual(
      expect.arrayContaining([...reading, 'task.sign-for', 'work-plan.submit', 'report.submit', 'milestone.complete']),
    );
    expect(has('support').sort()).toEqual([...reading, 'task.sign-for', 'contribution.submit', 'file.upload'].sort());
    expect(has('implement').sort()).toEqual([...reading, 'task.sign-for', 'report.submit', 'file.upload'].sort());
    expect(has('none')).toEqual(['file.upload']);
  });

  test('the auditor reads everything and changes nothing', () => {
    const everywhere = RELATIONS.map((relation) => allowed('auditor', relation).sort());
    const reading = ACTIONS.filter((action) => action.endsWith('.read') || action === 'ledger.export').sort();
    expect(everywhere).toEqual(RELATIONS.map(() => reading));
  });

  test('the administrator keeps the house and sees no task', () => {
    expect(allowed('administrator', 'none').sort()).toEqual(
      [
        ...ALWAYS,
        'audit.read',
        'calendar.publish',
        'file.upload',
        'organisation.manage',
        'rehearsal.advance',
        'rule-pack.publish',
      ].sort(),
    );
    expect(allows('administrator', 'none', 'task.read')).toBe('hidden');
    expect(allows('handler', 'none', 'organisation.manage')).toBe('forbidden');
  });

  test('only a leader or principal who oversees the plan publishes results', () => {
    const publishers = permissionMatrix().filter(
      ({ action, answer }) => action === 'evaluation.publish' && answer === 'allowed',
    );
    expect(publishers.map(({ role, relation }) => `${role} ${relation}`)).toEqual([
      'leader supervising',
      'principal supervising',
    ]);
  });

  test('what may not even be read is hidden; what may be read is openly forbidden', () => {
    for (const { role, relation, action, answer } of permissionMatrix()) {
      if (action.startsWith('task.') || action.startsWith('report.')) {
        const reads = allows(role, relation, 'task.read') === 'allowed';
        expect(answer === 'hidden').toBe(!reads && answer !== 'allowed');
      }
    }
  });
});

describe('a person before a task', () => {
  test.each([
    ['handler', 'bureau', 'report.submit', 'allowed'],
    ['handler', 'bureau', 'contribution.submit', 'forbidden'],
    ['handler', 'bureau', 'report.review', 'forbidden'],
    ['handler', 'other-bureau', 'contribution.submit', 'allowed'],
    ['handler', 'county', 'report.submit', 'allowed'],
    ['leader', 'bureau', 'task.read', 'allowed'],
    ['leader', 'bureau', 'report.submit', 'forbidden'],
    ['handler', 'county-office', 'task.read', 'hidden'],
    ['supervision', 'city-office', 'report.review', 'allowed'],
    ['supervision', 'county-office', 'task.read', 'hidden'],
    ['evaluation', 'city-office', 'evaluation.verify', 'allowed'],
    ['evaluation', 'city-office', 'report.review', 'forbidden'],
    ['administrator', 'city', 'report.submit', 'hidden'],
    ['auditor', 'city', 'report.submit', 'forbidden'],
  ] as const)('%s in %s: %s is %s', (...[role, departmentId, action, answer]) => {
    expect(may(actor(role, departmentId), action, task)).toBe(answer);
  });

  test('an office oversees the plans of its tier and below, not those above', () => {
    const plan = (planDepartment: string) => may(actor('supervision', 'city-office'), 'plan.read', { planDepartment });
    expect(['province', 'city', 'bureau', 'county', 'county-office'].map(plan)).toEqual([
      'hidden',
      ...Array<string>(4).fill('allowed'),
    ]);
  });

  test('a leader oversees what the own office issues, a bureau leader no other plan', () => {
    expect(may(actor('leader', 'city-office'), 'plan.approve', task)).toBe('allowed');
    expect(may(actor('leader', 'bureau'), 'plan.approve', task)).toBe('forbidden');
    expect(may(actor('principal', 'city'), 'plan.approve', { planDepartment: 'bureau' })).toBe('hidden');
  });

  test('the best role and the best relation decide', () => {
    const both = actorOf(
      'person',
      [
        { role: 'administrator', departmentId: 'city' },
        { role: 'handler', departmentId: 'bureau' },
      ],
      aTree(),
    );
    expect(may(both, 'report.submit', task)).toBe('allowed');
    const own = { lead: 'city-office', planDepartment: 'city-office' };
    const officers = actorOf(
      'p',
      [
        { role: 'supervision', departmentId: 'city-office' },
        { role: 'handler', departmentId: 'city-office' },
      ],
      aTree(),
    );
    expect([may(officers, 'report.submit', own), may(officers, 'report.review', own)]).toEqual(['allowed', 'allowed']);
  });

  test('who has no role at all is told nothing', () => {
    const nobody = actorOf('person', [], aTree());
    expect([may(nobody, 'task.read', task), may(nobody, 'organisation.manage', {})]).toEqual(['hidden', 'forbidden']);
  });

  test('a unit sees its own evaluation and no other', () => {
    const see = (unit: string) =>
      may(actor('liaison', 'bureau'), 'evaluation.read', { unit, planDepartment: 'city-office' });
    expect([see('bureau'), see('county')]).toEqual(['allowed', 'hidden']);
  });
});

test('an appeal is decided by someone who did not verify', () => {
  expect(checkDecider('p1', { verifiedBy: ['p1'] })).toEqual({
    ok: false,
    refusal: { code: 'appeal.decided-by-scorer' },
  });
  expect(checkDecider('p2', { verifiedBy: ['p1'] })).toEqual({ ok: true, value: 'p2' });
});
