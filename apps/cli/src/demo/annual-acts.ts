import type { ApiClient } from './api-client.js';
import type { EvaluationView } from './views.js';

/** The evaluation of the plan's year once the engine has opened it, else null. */
export async function evaluationOf(client: ApiClient, planId: string, year: number): Promise<EvaluationView | null> {
  const found = await client.all<{ id: string; year: number }>(`/evaluations?plan=${planId}`);
  const one = found.find((evaluation) => evaluation.year === year);
  return one ? client.get<EvaluationView>(`/evaluations/${one.id}`) : null;
}

/** A unit looks back on its year in its own words. */
export async function reviewOneself(client: ApiClient, evaluationId: string, name: string): Promise<void> {
  await client.post(`/evaluations/${evaluationId}/self-reviews`, {
    text: `${name}对照交办单逐项自查：任务推进总体平稳，个别报送不够及时，已列入整改。`,
  });
}

/** The evaluation office checks every unit against the record. */
export async function verifyUnits(evaluator: ApiClient, evaluation: EvaluationView): Promise<void> {
  for (const unit of evaluation.units)
    await evaluator.post(`/evaluations/${evaluation.id}/units/${unit.departmentId}/verify`);
}

interface LedgerLineView {
  readonly position: number;
  readonly rule: string;
  readonly points: number;
}

/** A unit appeals against the first deduction in its ledger; says whether there was one. */
export async function appealFirstDeduction(
  client: ApiClient,
  evaluationId: string,
  departmentId: string,
): Promise<boolean> {
  const unit = await client.get<{ lines: LedgerLineView[] }>(`/evaluations/${evaluationId}/units/${departmentId}`);
  const line = unit.lines.find(({ points, rule }) => points < 0 && rule.startsWith('late.'));
  if (line === undefined) return false;
  await client.post(`/evaluations/${evaluationId}/appeals`, {
    position: line.position,
    reason: '当日系统外已按时报送纸质材料，附签收回执，请予复核。',
  });
  return true;
}

/** Somebody who did not score decides every appeal that was raised. */
export async function decideAppeals(arbiter: ApiClient, evaluationId: string): Promise<number> {
  const { appeals } = await arbiter.get<{ appeals?: { id: string; state: string }[] }>(`/evaluations/${evaluationId}`);
  const raised = (appeals ?? []).filter(({ state }) => state === 'raised');
  for (const [index, { id }] of raised.entries())
    await arbiter.post(`/evaluations/${evaluationId}/appeals/${id}/decide`, {
      upheld: index % 2 === 0,
      reason: index % 2 === 0 ? '经核对签收回执，材料确于限期内送达，予以采纳。' : '回执日期晚于限期，维持原结果。',
    });
  return raised.length;
}
