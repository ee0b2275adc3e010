import type { Instant, PhaseDate } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import type { PageRequest, Reading, Viewer } from '../reading/index.js';
import { afterKey, instantColumn, instantParameter, overseenPlan } from '../reading/index.js';

/** The annual evaluation of one plan as the record holds it. */
export interface EvaluationFacts {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  /** The office that keeps the plan. */
  readonly departmentId: string;
  readonly year: number;
  readonly phase: string;
  readonly phases: readonly PhaseDate[];
  readonly rulePackCode: string;
  readonly rulePackVersion: number;
  readonly frozenAt: Instant | null;
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly version: number;
}

const FACTS = `select e.id, e.plan_id as "planId", p.title as "planTitle", p.department_id as "departmentId", e.year, e.phase, e.phases,
  e.rule_pack_code as "rulePackCode", e.rule_pack_version as "rulePackVersion", ${instantColumn('e.frozen_at')} as "frozenAt",
  ${instantColumn('e.published_at')} as "publishedAt", (select name from person where id = e.published_by) as "publishedBy", e.version
  from evaluation e join plan p on p.id = e.plan_id`;

/** The evaluation, or null when there is none. */
export async function findEvaluation(reading: Reading, id: string): Promise<EvaluationFacts | null> {
  const [found] = await reading.query<EvaluationFacts>(`${FACTS} where e.id = $1`, [id]);
  return found ?? null;
}

/** The evaluation, its row locked until the transaction ends; null when there is none. */
export async function lockEvaluation(tx: Tx, id: string): Promise<EvaluationFacts | null> {
  const [found] = await tx.query<EvaluationFacts>(`${FACTS} where e.id = $1 for update of e`, [id]);
  return found ?? null;
}

/** The evaluations that concern the viewer's units or the plans it oversees, newest year first; sort key: year, id. */
export async function listEvaluations(
  reading: Reading,
  viewer: Viewer,
  filter: PageRequest & { planId: string | null },
): Promise<EvaluationFacts[]> {
  return reading.query<EvaluationFacts>(
    `${FACTS} where (${overseenPlan(1)} or exists (select 1 from evaluation_unit u where u.evaluation_id = e.id and u.department_id = any($2::uuid[])))
       and ($3::uuid is null or e.plan_id = $3) and ($4::integer is null or (e.year, e.id) < ($4::integer, $5::uuid))
     order by e.year desc, e.id desc limit $6`,
    [viewer.overseenIds, viewer.departmentIds, filter.planId, afterKey(filter, 0), afterKey(filter, 1), filter.limit],
  );
}

/** Publishes the evaluation now by this person; its workflow then confirms the lines. */
export async function publishEvaluation(tx: Tx, id: string, personId: string): Promise<void> {
  await tx.query(
    `update evaluation set published_at = ${instantParameter(2)}, published_by = $3, version = version + 1 where id = $1`,
    [id, tx.now, personId],
  );
}
