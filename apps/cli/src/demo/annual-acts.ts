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

interface LedgerView {
  readonly lines: readonly {
    readonly position: number;
    readonly rule: string;
    readonly points: number;
    readonly appeal: { readonly id: string; readonly state: string } | null;
  }[];
}

/** A unit appeals against the first deduction in its ledger; says whether there was one. */
export async function appealFirstDeduction(
  client: ApiClient,
  evaluationId: string,
  departmentId: string,
): Promise<boolean> {
  const unit = await client.get<LedgerView>(`/evaluations/${evaluationId}/units/${departmentId}`);
  const line = unit.lines.find(({ points, rule }) => points < 0 && rule.startsWith('late.'));
  if (line === undefined) return false;
  await client.post(`/evaluations/${evaluationId}/appeals`, {
    position: line.position,
    reason: '当日系统外已按时报送纸质材料，附签收回执，请予复核。',
  });
  return true;
}

/** Somebody who did not score decides every appeal that was raised: every second one is upheld. */
export async function decideAppeals(arbiter: ApiClient, evaluation: EvaluationView): Promise<number> {
  const raised: string[] = [];
  for (const { departmentId } of evaluation.units) {
    const { lines } = await arbiter.get<LedgerView>(`/evaluations/${evaluation.id}/units/${departmentId}`);
    raised.push(...lines.flatMap(({ appeal }) => (appeal?.state === 'raised' ? [appeal.id] : [])));
  }
  for (const [index, id] of raised.entries()) {
    const isUpheld = index % 2 === 0;
    const reason = isUpheld ? '经核对签收回执，材料确于限期内送达，予以采纳。' : '回执日期晚于限期，维持原结果。';
    await arbiter.post(`/evaluations/${evaluation.id}/appeals/${id}/decide`, { upheld: isUpheld, reason });
  }
  return raised.length;
}
