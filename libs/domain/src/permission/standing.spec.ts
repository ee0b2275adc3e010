import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../words.js';
import type { Role } from '../words.js';
import { actorOf } from './actor.js';
import type { TreeDepartment } from './actor.js';
import { everAllowed, workbenchesOf } from './standing.js';

const TREE: readonly TreeDepartment[] = [
  { id: 'city', parentId: null, kind: 'city' },
  { id: 'office', parentId: 'city', kind: 'office' },
  { id: 'bureau', parentId: 'city', kind: 'bureau' },
];
const holding = (role: Role, departmentId: string) => actorOf('p', [{ role, departmentId }], TREE);

describe('the first page of a person', () => {
  test.each<[Role, string, string[]]>([
    ['handler', 'bureau', ['department']],
    ['liaison', 'bureau', ['department']],
    ['leader', 'bureau', ['department']],
    ['supervision', 'office', ['supervision']],
    ['evaluation', 'office', ['evaluation']],
    ['leader', 'office', ['department', 'supervision', 'evaluation']],
    ['administrator', 'office', ['administration']],
    ['auditor', 'office', ['administration']],
  ])('of a %s of the %s is %j', (role, department, expected) => {
    expect(workbenchesOf(holding(role, department))).toEqual(expected);
  });

  test('exists for every role', () => {
    for (const role of ROLES) expect(workbenchesOf(holding(role, 'office')).length).toBeGreaterThan(0);
  });

  test('unites those of all roles, and there is none without a role', () => {
    const both = actorOf(
      'p',
      [
        { role: 'handler', departmentId: 'bureau' },
        { role: 'administrator', departmentId: 'office' },
      ],
      TREE,
    );
    expect(workbenchesOf(both)).toEqual(['department', 'administration']);
    expect(workbenchesOf({ roles: [] })).toEqual([]);
  });
});

describe('what a person may ever do', () => {
  test('is what the table grants the role in a relation in which it can stand', () => {
    expect(everAllowed(holding('handler', 'bureau'))).toEqual(
      expect.arrayContaining(['report.submit', 'task.sign-for', 'file.upload']),
    );
    expect(everAllowed(holding('handler', 'bureau'))).not.toContain('plan.import');
    expect(everAllowed(holding('supervision', 'office'))).toEqual(
      expect.arrayContaining(['plan.import', 'report.review']),
    );
  });

  test('does not hold supervising where nothing is overseen', () => {
    expect(everAllowed({ roles: [{ role: 'supervision', departmentId: 'x', oversees: [] }] })).not.toContain(
      'plan.import',
    );
  });
});
