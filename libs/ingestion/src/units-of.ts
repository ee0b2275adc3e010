import type { ProjectDraft, TaskDraft, UnitMention } from './plan-draft.js';
import { fold } from './text/fold.js';
import { closeList, isGroupName } from './responsibility/unit-name.js';

type Counted = { -readonly [K in keyof UnitMention]: UnitMention[K] };
type Drafts = { readonly tasks: readonly TaskDraft[]; readonly projects: readonly ProjectDraft[] };

/** The distinct units of a plan as written, in order of first mention, with how often each leads, supports and implements. */
export function unitsOf({ tasks, projects }: Drafts): UnitMention[] {
  const units = new Map<string, Counted>();
  const of = (name: string): Counted => {
    const known = units.get(name) ?? unit(name);
    units.set(name, known);
    return known;
  };
  for (const task of tasks) {
    for (const name of task.leads) of(name).asLead++;
    for (const name of task.supporters) of(name).asSupporter++;
    for (const name of task.implementers) of(name).asImplementer++;
    for (const [name, alias] of Object.entries(task.aliases))
      of(name).aliases = [...new Set([...of(name).aliases, alias])];
  }
  for (const project of projects) for (const name of project.units) of(name).inProjects++;
  return [...units.values()];
}

function unit(name: string): Counted {
  return { name, kind: kindOf(fold(name)), aliases: [], asLead: 0, asSupporter: 0, asImplementer: 0, inProjects: 0 };
}

function kindOf(name: string): UnitMention['kind'] {
  if (isGroupName(name)) return 'group';
  if (closeList(name).name === '') return 'open';
  return /[县市区旗州省](?:人民)?政府$/.test(name) ? 'government' : 'department';
}
