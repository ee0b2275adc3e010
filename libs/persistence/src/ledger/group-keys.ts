import { PROGRESS_LIGHTS, TASK_STATES, TIME_LIGHTS } from '@duban/domain';
import { LIMIT_ON, progressPlace, timePlace, wordList } from './columns.js';
import type { Expression, Moment } from './moment.js';
import { plain } from './moment.js';
import type { LedgerGroup } from './question.js';
import type { Source } from './sources.js';

/** SQL of one of the things by which tasks are grouped. */
type By = (name: string) => string;

/** How tasks are grouped: first by what their facts say, few values for many tasks; the rest is said of each of these values. */
export interface GroupKey {
  /** What is grouped by, under the names that `key` and `order` ask for. */
  readonly by: Readonly<Record<string, Expression>>;
  readonly key: (by: By) => string;
  /** In which order the groups stand. */
  readonly order: (by: By) => readonly string[];
  /** The name to show where the key is an id. */
  readonly label?: string;
  /** What names and order are looked up in. */
  readonly names: readonly Source[];
  /** The groups of each plan are its own. */
  readonly isOfPlan?: boolean;
}

/** How the tasks are grouped. */
export function groupKeys(moment: Moment): Readonly<Record<LedgerGroup, GroupKey>> {
  const plan = { plan_id: plain('t.plan_id') };
  return {
    plan: {
      ...{ by: plan, names: ['plan'], label: 'p.title' },
      key: (by) => `${by('plan_id')}::text`,
      order: (by) => ['p.title', by('plan_id')],
    },
    action: {
      ...{ by: { ...plan, action: plain('t.action') }, names: ['plan'], isOfPlan: true },
      key: (by) => by('action'),
      order: (by) => ['p.title', by('plan_id'), by('action')],
    },
    lead: {
      ...{ by: { lead_department_id: plain('t.lead_department_id') }, names: ['lead'], label: 'ld.name' },
      key: () => 'ld.id::text',
      order: () => ['ld.place'],
    },
    state: {
      ...{ by: { state: plain('t.state') }, names: [] },
      key: (by) => by('state'),
      order: (by) => [`array_position(${wordList(TASK_STATES)}, ${by('state')})`],
    },
    timeLight: byPlace(TIME_LIGHTS, timePlace(moment)),
    progressLight: byPlace(PROGRESS_LIGHTS, progressPlace(moment)),
    complexity: {
      ...{ by: { complexity: plain('t.complexity') }, names: [] },
      key: (by) => by('complexity'),
      order: (by) => [by('complexity')],
    },
    month: {
      ...{ by: { limit_on: LIMIT_ON }, names: [] },
      key: (by) => `to_char(${by('limit_on')}, 'YYYY-MM')`,
      order: (by) => [`date_trunc('month', ${by('limit_on')})`],
    },
  };
}

/** Groups of a light, the worst first. */
function byPlace(words: readonly string[], place: Expression): GroupKey {
  return {
    ...{ by: { place }, names: [] },
    key: (by) => `(${wordList(words)})[1 + ${by('place')}]`,
    order: (by) => [`-(${by('place')})`],
  };
}
