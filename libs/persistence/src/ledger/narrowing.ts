import { ESCALATIONS, PROGRESS_LIGHTS } from '@duban/domain';
import type { Parameters } from '../reading/index.js';
import { visibleTask } from '../reading/index.js';
import type { Expression } from './columns.js';
import { ESCALATION, LIMIT_ON, progressPlace, timeLight } from './columns.js';
import type { LedgerFilter, LedgerQuestion } from './question.js';
import type { Source } from './sources.js';
import { within } from './sources.js';

/** A condition on the tasks with the sources it needs. */
type Condition = Expression;

/** The conditions of a filter. */
export function conditionsOf({ viewer, filter }: LedgerQuestion, parameters: Parameters, now: string): Condition[] {
  const seen = visibleTask(parameters.place(viewer.departmentIds), parameters.place(viewer.overseenIds));
  return [
    plain(seen),
    ...byTask(filter, parameters),
    ...byUnit(filter, parameters),
    ...byClock(filter, parameters, now),
  ];
}

function byTask({ search, plan, action, state, complexity }: LedgerFilter, parameters: Parameters): Condition[] {
  return [
    plain(state ? `t.state = any(${parameters.add(state, 'text[]')})` : `t.state <> 'dropped'`),
    ...when(plan, (value) => plain(`t.plan_id = ${parameters.add(value, 'uuid')}`)),
    ...when(action, (value) => plain(`t.action = ${parameters.add(value, 'text')}`)),
    ...when(complexity, (value) => plain(`t.complexity = ${parameters.add(value, 'text')}`)),
    ...when(search, (value) => found(parameters.text(value))),
  ];
}

/** The words stand in the title, are the number, or stand in a name of one of the units. */
function found(words: string): Condition {
  const isNumber = `t.number = case when ${words} ~ '^[1-9][0-9]{0,8}$' then ${words}::int end`;
  return { sql: `(${within(words, 't.lowered_title')} or ${isNumber} or sn.task_id is not null)`, needs: ['named'] };
}

function byUnit({ lead, department, implementing }: LedgerFilter, parameters: Parameters): Condition[] {
  const has = (id: string, part: string) =>
    plain(
      `t.id in (select fa.task_id from task_assignment fa where fa.department_id = ${parameters.add(id, 'uuid')}${part})`,
    );
  return [
    ...when(lead, (id) =>
      plain(`t.lead_department_id ${id === 'none' ? 'is null' : `= ${parameters.add(id, 'uuid')}`}`),
    ),
    ...when(department, (id) => has(id, '')),
    ...when(implementing, (id) => has(id, ` and fa.part = 'implement'`)),
  ];
}

function byClock(filter: LedgerFilter, parameters: Parameters, now: string): Condition[] {
  const { timeLight: lights, progressLight, escalation, escalated } = filter;
  const light = timeLight(now);
  const place = progressPlace(now);
  const digits = progressLight?.map((name) => (name === 'none' ? '' : String(PROGRESS_LIGHTS.indexOf(name))));
  const rungs = escalation?.map((act) => ESCALATIONS.indexOf(act) + 1);
  return [
    ...byLimit(filter, parameters),
    ...when(lights, (names) => ({ ...light, sql: `${light.sql} = any(${parameters.add(names, 'text[]')})` })),
    ...when(digits, (places) => ({
      ...place,
      sql: `coalesce(${place.sql}, '') = any(${parameters.add(places, 'text[]')})`,
    })),
    ...when(rungs, (places) => ({ ...ESCALATION, sql: `${ESCALATION.sql} = any(${parameters.add(places, 'int[]')})` })),
    ...when(escalated, (is) => ({ ...ESCALATION, sql: `${ESCALATION.sql} ${is ? '>' : '='} 0` })),
  ];
}

function byLimit({ limitFrom, limitUntil, hasLimit }: LedgerFilter, parameters: Parameters): Condition[] {
  const limit = (test: string): Condition => ({ ...LIMIT_ON, sql: `${LIMIT_ON.sql} ${test}` });
  return [
    ...when(limitFrom, (day) => limit(`>= ${parameters.add(day, 'date')}`)),
    ...when(limitUntil, (day) => limit(`<= ${parameters.add(day, 'date')}`)),
    ...when(hasLimit, (has) => limit(has ? 'is not null' : 'is null')),
  ];
}

function plain(sql: string): Condition {
  return { sql, needs: [] };
}

function when<T>(value: T | undefined, condition: (value: T) => Condition): Condition[] {
  return value === undefined ? [] : [condition(value)];
}

/** The sources that these expressions need, each once. */
export function needed(expressions: readonly Expression[]): Set<Source> {
  return new Set(expressions.flatMap(({ needs }) => needs));
}
