import type { FrozenFacts, LedgerLine, UnitFacts, UnitResult } from '@duban/domain';
import { score } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { AnnualRun } from './annual-run.js';
import type { Waiver } from './waive.js';
import { withoutWaived } from './waive.js';

/** Writes the frozen facts, the scores and the proposed ledger lines of all units. */
export async function writeScores(tx: Tx, run: AnnualRun, facts: FrozenFacts): Promise<void> {
  const results = score(facts, run.plan.rules.pack);
  const units = new Map(facts.units.map((unit) => [unit.departmentId, unit]));
  const rows = results.map((result) => ({
    ...placeOf(result),
    facts: { frozenAt: facts.frozenAt, ...units.get(result.departmentId) },
  }));
  await tx.query(
    `insert into evaluation_unit (evaluation_id, department_id, facts, score_points, is_ranked, grade)
     select $1, department_id, facts, score_points, is_ranked, grade
     from json_to_recordset($2::json) as t(department_id uuid, facts jsonb, score_points bigint, is_ranked boolean, grade text)`,
    [run.id, JSON.stringify(rows)],
  );
  const lines = results.flatMap(({ departmentId, lines: own }) =>
    own.map((line, index) => ({ department_id: departmentId, position: index + 1, ...columnsOf(line) })),
  );
  await insertLines(tx, run.id, lines);
}

/** Scores the year again from the frozen facts without what appeals took back; lines keep their positions, a waived line counts 0. */
export async function scoreAgain(tx: Tx, run: AnnualRun): Promise<void> {
  const units = await tx.query<{ facts: UnitFacts & { frozenAt: number } }>(
    'select facts from evaluation_unit where evaluation_id = $1 order by department_id for update',
    [run.id],
  );
  const waived = await waivers(tx, run.id);
  const facts: FrozenFacts = {
    frozenAt: units[0]?.facts.frozenAt ?? 0,
    units: units.map(({ facts: unit }) => withoutWaived(unit, waived.get(unit.departmentId) ?? [])),
  };
  const results = score(facts, run.plan.rules.pack);
  await tx.query(
    `update evaluation_unit u set score_points = t.score_points, is_ranked = t.is_ranked, grade = t.grade
     from json_to_recordset($2::json) as t(department_id uuid, score_points bigint, is_ranked boolean, grade text)
     where u.evaluation_id = $1 and u.department_id = t.department_id`,
    [run.id, JSON.stringify(results.map(placeOf))],
  );
  await rewriteLines(tx, run.id, results);
}

async function waivers(tx: Tx, evaluationId: string): Promise<Map<string, Waiver[]>> {
  const rows = await tx.query<Waiver & { departmentId: string }>(
    `select department_id as "departmentId", task_id as "taskId", obligation_id as "obligationId", event, event_id as "eventId"
     from ledger_line where evaluation_id = $1 and state = 'waived' order by department_id, position`,
    [evaluationId],
  );
  const byUnit = new Map<string, Waiver[]>();
  for (const { departmentId, ...waiver } of rows)
    byUnit.set(departmentId, [...(byUnit.get(departmentId) ?? []), waiver]);
  return byUnit;
}

// A line is the same line when it tells of the same event: its points follow, its place and state stay. A line that the new score lacks counts 0.
async function rewriteLines(tx: Tx, evaluationId: string, results: readonly UnitResult[]): Promise<void> {
  const lines = results.flatMap(({ departmentId, lines: own }) =>
    own.map((line) => ({ department_id: departmentId, ...columnsOf(line) })),
  );
  await tx.query(
    `update ledger_line l set points = coalesce(t.points, 0), rule = coalesce(t.rule, l.rule)
     from ledger_line k
     left join json_to_recordset($2::json) as t(department_id uuid, task_id uuid, obligation_id uuid, rule text, event text, event_id text, points bigint)
       on t.department_id = k.department_id and t.task_id is not distinct from k.task_id
       and t.obligation_id is not distinct from k.obligation_id and t.event = k.event and t.event_id is not distinct from k.event_id
     where l.evaluation_id = $1 and k.evaluation_id = $1 and k.department_id = l.department_id and k.position = l.position`,
    [evaluationId, JSON.stringify(lines)],
  );
}

async function insertLines(tx: Tx, evaluationId: string, lines: readonly object[]): Promise<void> {
  await tx.query(
    `insert into ledger_line (evaluation_id, department_id, position, task_id, obligation_id, rule, rule_pack_version, event, event_id, occurred_at, points, state)
     select $1, department_id, position, task_id, obligation_id, rule, rule_pack_version, event, event_id, to_timestamp(occurred_at / 1000.0), points, 'proposed'
     from json_to_recordset($2::json) as t(department_id uuid, position integer, task_id uuid, obligation_id uuid, rule text,
       rule_pack_version integer, event text, event_id text, occurred_at bigint, points bigint)`,
    [evaluationId, JSON.stringify(lines)],
  );
}

function placeOf({ departmentId, scorePoints, isRanked, grade }: UnitResult) {
  return { department_id: departmentId, score_points: scorePoints, is_ranked: isRanked, grade };
}

function columnsOf(line: LedgerLine) {
  return {
    task_id: line.taskId,
    obligation_id: line.obligationId,
    rule: line.rule,
    rule_pack_version: line.rulePackVersion,
    event: line.event,
    event_id: line.eventId,
    occurred_at: line.occurredAt,
    points: line.points,
  };
}
