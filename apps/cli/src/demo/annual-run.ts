import { appealFirstDeduction, decideAppeals, evaluationOf, reviewOneself, verifyUnits } from './annual-acts.js';
import { chance } from './chance.js';
import type { Stage } from './stage.js';
import type { Schedule } from './schedule.js';
import type { EvaluationView } from './views.js';

const HOUR = 3_600_000;

/** What the units and the evaluation office do in each phase of the annual run. */
export class AnnualRun {
  #phase = 'none';

  constructor(
    private readonly stage: Stage,
    private readonly schedule: Schedule,
  ) {}

  /** True once the result is published. */
  get isOver(): boolean {
    return this.#phase === 'published';
  }

  /** Looks which phase the evaluation is in and plans what belongs to a new one. */
  async discover(now: number): Promise<void> {
    if (now < Date.parse(`${String(this.stage.year)}-12-20T00:00:00+08:00`)) return;
    const { planId, year } = this.stage;
    const evaluation = await evaluationOf(await this.stage.clientOf('evaluator'), planId, year);
    if (evaluation === null || evaluation.phase === this.#phase) return;
    this.#phase = evaluation.phase;
    this.#plan(evaluation, now);
  }

  #plan(evaluation: EvaluationView, now: number): void {
    const acts: Record<string, () => void> = {
      'self-review': () => this.#planSelfReviews(evaluation, now),
      verification: () =>
        this.#do(now + 2 * HOUR, 'evaluator', async () =>
          verifyUnits(await this.stage.clientOf('evaluator'), evaluation),
        ),
      appeal: () => this.#do(now + 4 * HOUR, 'appeals', () => this.#appeal(evaluation)),
      decision: () =>
        this.#do(now + 2 * HOUR, 'arbiter', async () =>
          decideAppeals(await this.stage.clientOf('arbiter'), evaluation),
        ),
      publication: () => this.#do(now + HOUR, 'publish', () => this.#publish(evaluation)),
    };
    acts[evaluation.phase]?.();
  }

  #planSelfReviews(evaluation: EvaluationView, now: number): void {
    for (const unit of evaluation.units) {
      const department = this.stage.departments.find(({ name }) => name === unit.departmentName);
      if (department === undefined || this.stage.habits.get(department.name) === 'silent') continue;
      const after = 1 + Math.floor(chance(this.stage.seed, 'self-review', department.name) * 60);
      const act = async () =>
        reviewOneself(await this.stage.clientOf(department.login), evaluation.id, department.name);
      this.#do(now + after * HOUR, `${department.name}/self-review`, act);
    }
  }

  // The first three units, by name, that lost points for lateness ask for a second look.
  async #appeal(evaluation: EvaluationView): Promise<void> {
    let raised = 0;
    const units = [...evaluation.units].sort((a, b) => (a.departmentName < b.departmentName ? -1 : 1));
    for (const unit of units) {
      const department = this.stage.departments.find(({ name }) => name === unit.departmentName);
      if (raised === 3 || department === undefined || this.stage.habits.get(department.name) !== 'slipping') continue;
      if (await appealFirstDeduction(await this.stage.clientOf(department.login), evaluation.id, unit.departmentId))
        raised += 1;
    }
  }

  async #publish(evaluation: EvaluationView): Promise<void> {
    const approver = await this.stage.clientOf('approver');
    const current = await approver.get<EvaluationView & { version?: number }>(`/evaluations/${evaluation.id}`);
    await approver.post(`/evaluations/${evaluation.id}/publish`, {}, current.version);
  }

  #do(at: number, who: string, act: () => Promise<unknown>): void {
    this.schedule.add({ at, who: `annual/${who}`, act });
  }
}
