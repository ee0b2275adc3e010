import type { Role } from '@duban/domain';
import { expect, test } from '@jest/globals';
import { addressees } from './addressees.js';

const OFFICE = 'office';

function people(
  unit: Partial<Record<Role, string[]>>,
  office: Partial<Record<Role, string[]>> = { supervision: ['s'], leader: ['b'] },
) {
  const rolesOf = (roles: Partial<Record<Role, string[]>>) => new Map(Object.entries(roles) as [Role, string[]][]);
  return {
    byDepartment: new Map([
      ['unit', rolesOf(unit)],
      [OFFICE, rolesOf(office)],
    ]),
    planDepartmentId: OFFICE,
  };
}

test('everyone of the audience is told once, in a fixed order', () => {
  const unit = people({ handler: ['h'], liaison: ['h', 'a'] });
  expect(addressees(unit, 'unit', ['handler', 'liaison', 'supervising-leader'])).toEqual(['a', 'b', 'h']);
});

test('a missing liaison is stood in for by the handler, not by the principal', () => {
  expect(addressees(people({ handler: ['h'], principal: ['p'] }), 'unit', ['handler', 'liaison'])).toEqual(['h']);
});

test('where nobody holds the role, the next role up is told, and the ones below only where there is none above', () => {
  expect(addressees(people({ principal: ['p'], handler: ['h'] }), 'unit', ['leader'])).toEqual(['p']);
  expect(addressees(people({ liaison: ['l'], handler: ['h'] }), 'unit', ['principal'])).toEqual(['l']);
});

test('a department with nobody at all is answered for by the supervision office, so that nothing is forgotten', () => {
  expect(addressees(people({}), 'unit', ['handler'])).toEqual(['s']);
  expect(addressees(people({}, { supervision: ['s'] }), 'unit', ['supervising-leader'])).toEqual(['s']);
});
