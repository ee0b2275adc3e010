import { ESCALATIONS, PROGRESS_LIGHTS, TIME_LIGHTS } from '@duban/domain';
import type { Parameters } from '../reading/index.js';
import { partInTask } from '../reading/index.js';
import { ESCALATION, LIMIT_ON, progressPlace, timePlace } from './columns.js';
import type { Expression, Moment } from './moment.js';
import { plain } from './moment.js';
import type { LedgerFilter, LedgerQuestion } from './question.js';
import type { Source } from './sources.js';
import { within } from './sources.js';

/** A condition on the tasks with the sources it needs. */
type Condition = Expression;

/** The conditions of a filter. */
export function conditionsOf(question: LedgerQuestion, parameters: Parameters, moment: Moment): Condition[] {
  const { filter } = question;
  return [
    ...seen(question, parameters),
    ...byTask(question, parameters),
    ...byUnit(filter, parameters),
    ...byClock(filter, parameters, moment),
  ];
}

/** As `visibleTask` says, by the plans that are known already: for whoever oversees all that is asked about, no task need be looked at. */
function seen({ viewer, standards }: LedgerQuestion, parameters: Parameters): Condition[] {
  if (viewer.overseenIds === null) return [];
  const overseen = standards.filter(({ isOverseen }) => isOverseen).map(({ planId }) => planId);
  const all = [
    ...(overseen.length > 0 ? [`t.plan_id = any(${parameters.add(overseen, 'uuid[]')})`] : []),
    ...(overseen.length < standards.length ? [partInTask(parameters.place(viewer.departmentIds))] : []),
  ];
  return [plain(all.length === 0 ? 'false' : `(${all.join(' or ')})`)];
}

function byTask({ filter, named }: LedgerQuestion, parameters: Parameters): Condition[] {
  const { search, plan, action, state, complexity } = filter;
  return [
    plain(state ? `t.state = any(${parameters.add(state, 'text[]')})` : `t.state <> all ('{draft,dropped}')`),
    ...when(plan, (value) => plain(`t.plan_id = ${parameters.add(value, 'uuid')}`)),
    ...when(action, (value) => plain(`t.action = ${parameters.add(value, 'text')}`)),
    ...when(complexity, (value) => plain(`t.complexity = ${parameters.add(value, 'text')}`)),
    ...when(search, (words) => found(words, named, parameters)),
  ];
}

/** The words stand in the title, are the number, or stand in a name of one of the units. */
function found(words: string, named: readonly string[], parameters: Parameters): Condition {
  const text = parameters.text(words);
  const isNumber = `t.number = case when ${text} ~ '^[1-9][0-9]{0,8}$' then ${text}::int end`;
  const all = [within(text, 't.lowered_title'), isNumber, ...(named.length === 0 ? [] : [partOf(named, parameters)])];
  return plain(`(${all.join(' or ')})`);
}

/** One of these units has a part in the task. */
function partOf(ids: readonly string[], parameters: Parameters, further = ''): string {
  return `t.id in (select fa.task_id from task_assignment fa where fa.department_id = any(${parameters.add(ids, 'uuid[]')})${further})`;
}

function byUnit({ lead, department, implementing }: LedgerFilter, parameters: Parameters): Condition[] {
  const has = (id: string, further: string) => plain(partOf([id], parameters, further));
  return [
    ...when(lead, (id) =>
      plain(`t.lead_department_id ${id === 'none' ? 'is null' : `= ${parameters.add(id, 'uuid')}`}`),
    ),
    ...when(department, (id) => has(id, '')),
    ...when(implementing, (id) => has(id, ` and fa.part = 'implement'`)),
  ];
}

function byClock(filter: LedgerFilter, parameters: Parameters, moment: Moment): Condition[] {
  const { timeLight: lights, progressLight, escalation, escalated } = filter;
  const light = timePlace(moment);
  const place = progressPlace(moment);
  const lit = lights?.map((name) => TIME_LIGHTS.indexOf(name));
  const shown = progressLight?.map((name) => (name === 'none' ? -1 : PROGRESS_LIGHTS.indexOf(name)));
  const rungs = escalation?.map((act) => ESCALATIONS.indexOf(act) + 1);
  return [
    ...byLimit(filter, parameters),
    ...when(lit, (places) => ({ ...light, sql: `${light.sql} = any(${parameters.add(places, 'int[]')})` })),
    ...when(shown, (places) => ({
      ...place,
      sql: `coalesce(${place.sql}, -1) = any(${parameters.add(places, 'int[]')})`,
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

function when<T>(value: T | undefined, condition: (value: T) => Condition): Condition[] {
  return value === undefined ? [] : [condition(value)];
}

/** The sources that these expressions need, each once. */
export function needed(expressions: readonly Expression[]): Set<Source> {
  return new Set(expressions.flatMap(({ needs }) => needs));
}
