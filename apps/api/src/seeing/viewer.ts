import { allows } from '@duban/domain';
import type { Viewer } from '@duban/persistence';
import type { Actor } from '../edge/index.js';

/** What lists show this person: the tasks of the departments they work in, and the plans that their roles oversee. */
export function viewerOf({ roles }: Actor): Viewer {
  const isEverywhere = roles.some(({ role }) => allows(role, 'none', 'task.read') === 'allowed');
  const working = roles.filter(({ role }) => allows(role, 'lead', 'task.read') === 'allowed');
  const overseeing = roles.filter(({ role }) => allows(role, 'supervising', 'task.read') === 'allowed');
  return {
    departmentIds: [...new Set(working.map(({ departmentId }) => departmentId))],
    overseenIds: isEverywhere ? null : [...new Set(overseeing.flatMap(({ oversees }) => oversees))],
  };
}
