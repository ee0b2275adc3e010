import { AnnualRun } from './annual-run.js';
import type { CastDepartment } from './cast.js';
import { ClockHand } from './clock-hand.js';
import { answerRound, redo, statedProgress } from './department-acts.js';
import { intentionOf } from './habits.js';
import { review } from './office-acts.js';
import { Schedule } from './schedule.js';
import type { Stage } from './stage.js';
import type { RoundView } from './views.js';
import { workingDay } from './working-day.js';

/** Told after every movement of the clock: where the year stands, from 0 to 1. */
export type Progress = (now: number, share: number) => void;

/** Lives the year of one plan: moves the clock from event to event and lets everybody do what they mean to do. */
export class LiveYear {
  readonly #schedule = new Schedule();
  readonly #known = new Set<string>();
  readonly #clock: ClockHand;
  readonly #annual: AnnualRun;

  constructor(private readonly stage: Stage) {
    this.#clock = new ClockHand(stage.administrator);
    this.#annual = new AnnualRun(stage, this.#schedule);
  }

  /** Lives from now until `until`, or until the evaluation is published. */
  async live(until: number, progress: Progress): Promise<void> {
    let now = Date.parse((await this.#clock.settle()).now);
    const from = now;
    while (now < until) {
      await this.#discover(now);
      if (this.#annual.isOver) break;
      now = await this.#clock.step(Math.min(until, Math.max(now, this.#schedule.nextAt() ?? until)));
      const due = this.#schedule.take(now);
      for (const { act } of due) await act();
      if (due.length > 0) await this.#clock.settle();
      progress(now, Math.min(1, (now - from) / (until - from)));
    }
  }

  // Looks for rounds and phases that opened since; each is planned for once.
  async #discover(now: number): Promise<void> {
    const rounds = await this.stage.supervisor.all<RoundView>(`/rounds?plan=${this.stage.planId}&state=open`);
    for (const round of rounds) {
      if (this.#known.has(round.id)) continue;
      this.#known.add(round.id);
      this.#planRound(round, now);
    }
    await this.#annual.discover(now);
  }

  #planRound(round: RoundView, now: number): void {
    if (!['sign-for', 'work-plan', 'contribution', 'report', 'milestone'].includes(round.kind)) return;
    for (const department of this.#partakers(round)) this.#planAnswer(department, round, now);
    if (round.kind !== 'report') return;
    for (const workingDays of [1, 5, 9])
      this.#schedule.add({
        at: workingDay(round.dueOn, workingDays, '15:30'),
        who: '~review',
        act: () => this.#review(round, workingDays),
      });
  }

  #planAnswer(department: CastDepartment, round: RoundView, now: number): void {
    const { seed, habits, clientOf } = this.stage;
    const { name, login } = department;
    const intention = intentionOf(habits.get(name) ?? 'early', { seed, name, kind: round.kind, period: round.period });
    if (intention === null) return;
    const at = Math.max(now, workingDay(round.dueOn, intention.workingDays, intention.time));
    const act = async () => answerRound({ name, client: await clientOf(login), seed }, round, intention.isThin);
    this.#schedule.add({ at, who: `${name}/${round.kind}/${round.period}`, act });
  }

  async #review(round: RoundView, workingDays: number): Promise<void> {
    const returned = await review(this.stage.supervisor, this.stage.planId);
    for (const { obligationId, departmentName } of returned) {
      const login = this.stage.departments.find(({ name }) => name === departmentName)?.login;
      if (login === undefined) throw new Error(`nobody acts for ${departmentName}`);
      const progress = statedProgress(this.stage.seed, departmentName, round.dueOn);
      const act = async () =>
        redo(
          { name: departmentName, client: await this.stage.clientOf(login), seed: this.stage.seed },
          obligationId,
          progress,
        );
      this.#schedule.add({
        at: workingDay(round.dueOn, workingDays + 1, '10:30'),
        who: `${departmentName}/redo/${obligationId}`,
        act,
      });
    }
  }

  // Only units with a part in the round look at it; the rest are not asked.
  #partakers(round: RoundView): readonly CastDepartment[] {
    const parts = partsOf(round);
    const names = new Set(
      this.stage.tasks.flatMap(({ units }) =>
        units.filter(({ part }) => parts.includes(part)).map(({ departmentName }) => departmentName),
      ),
    );
    return this.stage.departments.filter(({ name }) => names.has(name));
  }
}

function partsOf({ kind, dueOn }: RoundView): readonly string[] {
  if (kind === 'sign-for') return ['lead', 'support', 'implement'];
  if (kind === 'contribution') return ['support'];
  if (kind !== 'report') return ['lead'];
  return Number(dueOn.slice(5, 7)) % 3 === 0 ? ['lead', 'implement'] : ['lead'];
}
