import type { TaskTimeSigns } from '@duban/domain';
import { ESCALATIONS, TASK_STATES, taskTimeLight, TIME_LIGHTS } from '@duban/domain';
import { truthTable } from '../reading/index.js';
import type { Expression, Moment } from './moment.js';
import { plain } from './moment.js';
import type { LedgerColumn } from './question.js';

/** SQL for words in their order. */
export const wordList = (words: readonly string[]): string => `array[${words.map((word) => `'${word}'`).join(', ')}]`;

/** The day by which the whole task is to be done: its last milestone's, or the end of supervision. */
export const LIMIT_ON = plain('coalesce(t.last_milestone_on, t.plan_supervised_until)');

/** The worst act carried out on the task, by its place in the order of escalations; 0 for none. */
export const ESCALATION = plain(
  `case when t.escalations = '{}' then 0 ${ESCALATIONS.map(
    (act, place) => `when '${act}' = any(t.escalations) then ${String(place + 1)}`,
  )
    .reverse()
    .join(' ')} else 0 end`,
);

/** How many of the task's open limits have passed. */
export function overdue(now: string): string {
  // The place that the last instant before now would take among them: they stand in their order, and microseconds are the finest.
  return `case when t.next_due_at < ${now} then width_bucket(${now} - interval '1 microsecond', t.open_due_at) else 0 end`;
}

/** Whether a report of the lead was first answered after its original limit, or is late without an answer. */
export function hasMissedPeriod(now: string): string {
  return `(t.has_late_report or coalesce(t.unanswered_report_due_at < ${now}, false))`;
}

/** The place of the progress light in its order; null without planned progress. */
export function progressPlace({ now }: Moment): Expression {
  return {
    sql: `get_byte(case when ${hasMissedPeriod(now)} then h."lightsAfterMiss" else h.lights end, 1 + coalesce(t.progress, -1)) - ascii('0')`,
    needs: ['standard'],
  };
}

/** The place of the task's time light in its order, by business time. */
export function timePlace(moment: Moment): Expression {
  return byTime(moment, (signs) => TIME_LIGHTS.indexOf(taskTimeLight(signs)));
}

/** Whether the task's time light says that it is overdue. */
export function isOverdue(moment: Moment): Expression {
  return byTime(moment, (signs) => taskTimeLight(signs) === 'overdue');
}

function byTime({ now, soonUntil }: Moment, rule: (signs: TaskTimeSigns) => number | boolean): Expression {
  const signs = {
    isOverdue: `t.next_due_at < ${now}`,
    isDueSoon: `t.next_due_at <= ${soonUntil.sql}`,
    isMadeGoodLate: 't.is_made_good_late',
  };
  return { sql: truthTable(signs, rule), needs: soonUntil.needs };
}

/** What a column is sorted by. */
export interface SortKey extends Expression {
  /** Never null, so that an index in this order serves both directions. */
  readonly isAlways?: boolean;
  /** What decides where the first expression is equal. */
  readonly then?: string;
}

/** What each column is sorted by. */
export function sortKeys(moment: Moment): Readonly<Record<LedgerColumn, SortKey>> {
  return {
    plan: { sql: 'p.title', needs: ['plan'], isAlways: true },
    number: { ...plain('t.number'), isAlways: true },
    // The beginning is what the index holds: a whole title may be longer than an index takes.
    title: { ...plain('left(t.lowered_title, 100)'), isAlways: true, then: 't.lowered_title' },
    action: plain('t.action'),
    complexity: plain('t.complexity'),
    state: plain(`array_position(${wordList(TASK_STATES)}, t.state)`),
    weight: plain('t.weight'),
    lead: { sql: 'ld.place', needs: ['lead'] },
    supporting: plain('t.supporting'),
    implementing: plain('t.implementing'),
    issuedOn: plain('t.plan_issued_at'),
    limitOn: LIMIT_ON,
    nextDueOn: plain('t.next_due_at'),
    feedbackAt: plain('t.told_at'),
    progress: plain('t.progress'),
    plannedProgress: { sql: 'h.planned', needs: ['standard'] },
    timeLight: timePlace(moment),
    progressLight: progressPlace(moment),
    overdue: plain(overdue(moment.now)),
    escalation: ESCALATION,
    laterLimits: plain('t.later_limits'),
  };
}
