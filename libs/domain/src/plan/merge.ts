import type { TaskPart } from '../words.js';

/** A unit's part in a task. */
export interface UnitPart {
  readonly departmentId: string;
  readonly part: TaskPart;
}

/** The units of tasks that become one, in order, and the leads among them when they are several. */
export interface MergedUnits {
  readonly units: readonly UnitPart[];
  readonly rivalLeads: readonly string[];
}

const STRONGEST: readonly TaskPart[] = ['lead', 'support', 'implement'];

/** Who does what in a task made of several: the first lead leads, a further lead supports, and each unit keeps its strongest part. */
export function mergeUnits(tasks: readonly (readonly UnitPart[])[]): MergedUnits {
  const all = tasks.flat();
  const leads = [...new Set(all.filter(({ part }) => part === 'lead').map(({ departmentId }) => departmentId))];
  const [first] = leads;
  const found = new Map<string, TaskPart>();
  for (const wanted of STRONGEST) {
    for (const { departmentId, part } of all) {
      if (part !== wanted || found.has(departmentId)) continue;
      found.set(departmentId, part === 'lead' && departmentId !== first ? 'support' : part);
    }
  }
  const units = [...found].map(([departmentId, part]) => ({ departmentId, part }));
  return { units, rivalLeads: leads.length > 1 ? leads : [] };
}
