import type { TaskTimeSigns } from '@duban/domain';
import { ESCALATIONS, PROGRESS_LIGHTS, TASK_STATES, taskTimeLight, TIME_LIGHTS } from '@duban/domain';
import { truthTable } from '../reading/index.js';
import type { LedgerColumn, LedgerGroup } from './question.js';
import type { Source } from './sources.js';

/** SQL over the facts of task `t`, its plan `p` and the sources it needs. */
export interface Expression {
  readonly sql: string;
  readonly needs: readonly Source[];
}

const order = (words: readonly string[]) => `array[${words.map((word) => `'${word}'`).join(', ')}]`;
const plain = (sql: string): Expression => ({ sql, needs: [] });

/** The day by which the whole task is to be done: its last milestone's, or the end of supervision. */
export const LIMIT_ON = plain('coalesce(t.last_milestone_on, p.supervised_until)');

/** The worst act carried out on the task, by its place in the order of escalations; 0 for none. */
export const ESCALATION = plain(
  `case ${ESCALATIONS.map((act, place) => `when '${act}' = any(t.escalations) then ${String(place + 1)}`)
    .reverse()
    .join(' ')} else 0 end`,
);

/** How many of the task's open limits have passed. */
export function overdue(now: string): string {
  // The place that the last instant before now would take among them: they stand in their order, and microseconds are the finest.
  return `width_bucket(${now} - interval '1 microsecond', t.open_due_at)`;
}

/** Whether a report of the lead was first answered after its original limit, or is late without an answer. */
export function hasMissedPeriod(now: string): string {
  return `(t.has_late_report or coalesce(t.unanswered_report_due_at < ${now}, false))`;
}

/** The place of the progress light in its order, as a digit; null without planned progress. */
export function progressPlace(now: string): Expression {
  return {
    sql: `substr(case when ${hasMissedPeriod(now)} then h."lightsAfterMiss" else h.lights end, 2 + coalesce(t.progress, -1), 1)`,
    needs: ['standard'],
  };
}

/** The task's time light, by business time in `now`. */
export function timeLight(now: string): Expression {
  return byTime(now, taskTimeLight);
}

/** The place of the time light in its order, as a digit. */
export function timePlace(now: string): Expression {
  return byTime(now, (signs) => String(TIME_LIGHTS.indexOf(taskTimeLight(signs))));
}

function byTime(now: string, rule: (signs: TaskTimeSigns) => string): Expression {
  const signs = {
    isOverdue: `t.open_due_at[1] < ${now}`,
    isDueSoon: `t.open_due_at[1] <= to_timestamp(h."soonUntil" / 1000)`,
    isMadeGoodLate: 't.is_made_good_late',
  };
  return { sql: truthTable(signs, rule), needs: ['standard'] };
}

/** What a column is sorted by. */
export interface SortKey extends Expression {
  /** Never null, so that an index in this order serves both directions. */
  readonly isAlways?: boolean;
}

/** What each column is sorted by. */
export function sortKeys(now: string): Readonly<Record<LedgerColumn, SortKey>> {
  return {
    plan: { ...plain('p.title'), isAlways: true },
    number: { ...plain('t.number'), isAlways: true },
    title: { sql: 'k.title', needs: ['task'], isAlways: true },
    action: plain('t.action'),
    complexity: plain('t.complexity'),
    state: plain(`array_position(${order(TASK_STATES)}, t.state)`),
    weight: plain('t.weight'),
    lead: { sql: 'ld.place', needs: ['lead'] },
    supporting: plain('t.supporting'),
    implementing: plain('t.implementing'),
    issuedOn: plain('p.issued_at'),
    limitOn: LIMIT_ON,
    nextDueOn: plain('t.open_due_at[1]'),
    feedbackAt: plain('t.told_at'),
    progress: plain('t.progress'),
    plannedProgress: { sql: 'h.planned', needs: ['standard'] },
    timeLight: timePlace(now),
    progressLight: progressPlace(now),
    overdue: plain(overdue(now)),
    escalation: ESCALATION,
    laterLimits: plain('t.later_limits'),
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
  const light = timePlace(now);
  const progress = progressPlace(now);
  const word = (words: readonly string[], place: string) => `(${order(words)})[1 + ${place}::int]`;
  return {
    plan: { key: plain('p.id::text'), label: 'p.title', order: 'p.title' },
    action: { key: plain('t.action'), label: null, isOfPlan: true },
    lead: { key: { sql: 'ld.id::text', needs: ['lead'] }, label: 'ld.name', order: 'ld.place' },
    state: { key: plain('t.state'), label: null, order: `array_position(${order(TASK_STATES)}, t.state)` },
    timeLight: { key: timeLight(now), label: null, order: `-${light.sql}::int` },
    progressLight: {
      key: { ...progress, sql: word(PROGRESS_LIGHTS, progress.sql) },
      label: null,
      order: `-${progress.sql}::int`,
    },
    complexity: { key: plain('t.complexity'), label: null },
    month: { key: { ...LIMIT_ON, sql: `to_char(${LIMIT_ON.sql}, 'YYYY-MM')` }, label: null },
  };
}
