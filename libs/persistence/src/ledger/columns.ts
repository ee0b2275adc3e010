import { PROGRESS_LIGHTS, TASK_STATES, taskTimeLight, TIME_LIGHTS } from '@duban/domain';
import { truthTable } from '../reading/index.js';
import type { LedgerColumn, LedgerGroup } from './question.js';
import type { Source } from './sources.js';

/** SQL over task `t`, its plan `p`, the plan's standard `h` and the sources it needs. */
export interface Expression {
  readonly sql: string;
  readonly needs: readonly Source[];
}

const order = (words: readonly string[]) => `array[${words.map((word) => `'${word}'`).join(', ')}]`;
const units = (part: string): Expression => ({
  sql: `(select count(*) from task_assignment ua where ua.task_id = t.id and ua.part = '${part}')`,
  needs: [],
});

/** The day by which the whole task is to be done: its last milestone's, or the end of supervision. */
export const LIMIT_ON: Expression = { sql: 'coalesce(lm.due_on, p.supervised_until)', needs: ['limits'] };

/** The worst act carried out on the task, by its place in the order of escalations; 0 for none. */
export const ESCALATION: Expression = { sql: 'coalesce(c.rung, 0)', needs: ['climbed'] };

/** The place of the progress light in its order, as a digit; null without planned progress. */
export const PROGRESS_LIGHT: Expression = {
  sql: `substr(case when coalesce(w.has_missed_period, false) then h."lightsAfterMiss" else h.lights end, 2 + coalesce(f.progress, -1), 1)`,
  needs: ['owed', 'told'],
};

/** The task's time light, by business time in `now`. */
export function timeLight(now: string): Expression {
  const signs = {
    isOverdue: `w.next_due_at < ${now}`,
    isDueSoon: `w.next_due_at <= to_timestamp(h."soonUntil" / 1000)`,
    isMadeGoodLate: 'w.is_made_good_late',
  };
  return { sql: truthTable(signs, taskTimeLight), needs: ['owed'] };
}

/** What each column is sorted by. */
export function sortKeys(now: string): Readonly<Record<LedgerColumn, Expression>> {
  return {
    plan: { sql: 'p.title', needs: [] },
    number: { sql: 't.number', needs: [] },
    title: { sql: 't.title', needs: [] },
    action: { sql: `coalesce(t.path[1], '')`, needs: [] },
    complexity: { sql: 't.complexity', needs: [] },
    state: { sql: `array_position(${order(TASK_STATES)}, t.state)`, needs: [] },
    weight: { sql: 't.weight', needs: [] },
    lead: { sql: 'ld.name', needs: ['lead'] },
    supporting: units('support'),
    implementing: units('implement'),
    issuedOn: { sql: 'p.issued_at', needs: [] },
    limitOn: LIMIT_ON,
    nextDueOn: { sql: 'w.next_due_at', needs: ['owed'] },
    feedbackAt: { sql: 'f.submitted_at', needs: ['told'] },
    progress: { sql: 'f.progress', needs: ['told'] },
    plannedProgress: { sql: 'h.planned', needs: [] },
    timeLight: { ...timeLight(now), sql: `array_position(${order(TIME_LIGHTS)}, ${timeLight(now).sql})` },
    progressLight: PROGRESS_LIGHT,
    overdue: { sql: 'coalesce(w.overdue, 0)', needs: ['owed'] },
    escalation: ESCALATION,
    laterLimits: { sql: 'coalesce(w.later_limits, 0)', needs: ['owed'] },
  };
}

/** What a group is known by: its key, and the name to show where the key is an id. */
export interface GroupKey {
  readonly key: Expression;
  readonly label: string | null;
  /** In which order the groups stand, where that is not the key's own. */
  readonly order?: string;
  /** The groups of each plan are its own. */
  readonly isOfPlan?: boolean;
}

/** How the tasks are grouped. */
export function groupKeys(now: string): Readonly<Record<LedgerGroup, GroupKey>> {
  const light = timeLight(now);
  const states = order(TASK_STATES);
  const progress = `(${order(PROGRESS_LIGHTS)})[1 + ${PROGRESS_LIGHT.sql}::int]`;
  return {
    plan: { key: { sql: 'p.id::text', needs: [] }, label: 'p.title', order: 'p.title' },
    action: { key: { sql: `coalesce(t.path[1], '')`, needs: [] }, label: null, isOfPlan: true },
    lead: { key: { sql: 'ld.id::text', needs: ['lead'] }, label: 'ld.name', order: 'ld.name' },
    state: { key: { sql: 't.state', needs: [] }, label: null, order: `array_position(${states}, t.state)` },
    timeLight: { key: light, label: null, order: `-array_position(${order(TIME_LIGHTS)}, ${light.sql})` },
    progressLight: { key: { ...PROGRESS_LIGHT, sql: progress }, label: null, order: `-${PROGRESS_LIGHT.sql}::int` },
    complexity: { key: { sql: 't.complexity', needs: [] }, label: null },
    month: { key: { ...LIMIT_ON, sql: `to_char(${LIMIT_ON.sql}, 'YYYY-MM')` }, label: null },
  };
}
