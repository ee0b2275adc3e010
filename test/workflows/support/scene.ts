import { randomUUID } from 'node:crypto';
import type { Role } from '@duban/domain';
import { chinaCalendar, closeQuietly, DEFAULT_PACK, meet, rulesOf } from '@duban/domain';
import type { Tx } from '@duban/persistence';
import { lockObligations, recordSteps, saveObligations } from '@duban/persistence';
import { at, civil } from './civil-time.js';
import type { Stage } from './stage.js';

const RULES = rulesOf(DEFAULT_PACK, chinaCalendar);

/** One task: who leads, supports and implements it, by the names of the departments. */
export interface SceneTask {
  readonly title: string;
  readonly lead: string;
  readonly support?: readonly string[];
  readonly implement?: readonly string[];
}

/** A plan in one sentence: its tasks and the span in which it is supervised. */
export interface SceneOptions {
  readonly tasks: readonly SceneTask[];
  readonly issuedAt: string;
  readonly until: string;
  /** People by department; a department not named here has a handler (with an address) and a principal. */
  readonly people?: Readonly<Record<string, readonly Role[]>>;
  readonly emails?: boolean;
}

/** An issued plan under supervision, by names. */
export interface Scene {
  readonly planId: string;
  readonly officeId: string;
  readonly departments: ReadonlyMap<string, string>;
  readonly tasks: ReadonlyMap<string, string>;
}

/** Writes the plan as the API would have issued it (signed for already) and announces it to the engine. */
export async function aScene(stage: Stage, options: SceneOptions): Promise<Scene> {
  return stage.unitOfWork.run(async (tx) => {
    const writer = new SceneWriter(tx, options);
    const officeId = await writer.department('市政府办公室', 'office', ['supervision', 'leader', 'evaluation']);
    const planId = await writer.plan(officeId);
    const tasks = new Map<string, string>();
    for (const task of options.tasks) tasks.set(task.title, await writer.task(planId, task, tasks.size + 1));
    tx.outbox.announce({ workflow: 'supervisePlan', subjectId: planId });
    return { planId, officeId, departments: writer.departments, tasks };
  });
}

class SceneWriter {
  readonly departments = new Map<string, string>();

  constructor(
    private readonly tx: Tx,
    private readonly options: SceneOptions,
  ) {}

  async department(name: string, kind: string, roles: readonly Role[]): Promise<string> {
    const known = this.departments.get(name);
    if (known !== undefined) return known;
    const id = randomUUID();
    this.departments.set(name, id);
    await this.tx.query('insert into department (id, name, kind) values ($1, $2, $3)', [id, name, kind]);
    for (const role of this.options.people?.[name] ?? roles) await this.#person(id, `${name}/${role}`, role);
    return id;
  }

  async plan(officeId: string): Promise<string> {
    const id = randomUUID();
    const { issuedAt, until } = this.options;
    await this.tx.query(
      `insert into plan (id, title, department_id, state, calendar_code, calendar_version, rule_pack_code, rule_pack_version,
         supervised_from, supervised_until, issued_at, created_at)
       values ($1, '安居提升计划', $2, 'issued', 'cn', 1, 'default', 1, $3, $4, $5, $5)`,
      [id, officeId, issuedAt.slice(0, 10), until, new Date(at(issuedAt))],
    );
    return id;
  }

  async task(planId: string, task: SceneTask, number: number): Promise<string> {
    const id = randomUUID();
    await this.tx.query(
      `insert into task (id, plan_id, number, title, content, path, state) values ($1, $2, $3, $4, $4, '{一}', 'in-progress')`,
      [id, planId, number, task.title],
    );
    const parts = [
      [task.lead, 'lead'],
      ...(task.support ?? []).map((name) => [name, 'support']),
      ...(task.implement ?? []).map((name) => [name, 'implement']),
    ] as const;
    for (const [position, [name = '', part]] of parts.entries()) {
      const departmentId = await this.department(name, part === 'implement' ? 'county' : 'bureau', [
        'handler',
        'principal',
      ]);
      await this.tx.query(
        'insert into task_assignment (task_id, department_id, part, position) values ($1, $2, $3, $4)',
        [id, departmentId, part, position],
      );
    }
    return id;
  }

  async #person(departmentId: string, name: string, role: Role): Promise<void> {
    const id = randomUUID();
    const email = this.options.emails === true ? `${id}@example.test` : null;
    await this.tx.query('insert into person (id, name, login, email) values ($1, $2, $3, $4)', [id, name, id, email]);
    await this.tx.query('insert into person_role (person_id, department_id, role) values ($1, $2, $3)', [
      id,
      departmentId,
      role,
    ]);
  }
}

/** Which open obligations a department answers. */
export interface Answered {
  readonly department: string;
  readonly kind: string;
  readonly period: string;
}

/** Answers what a department owes, as the API does: overtaken steps collapse and the obligation is met. Answers how many. */
export async function answers(stage: Stage, scene: Scene, { department, kind, period }: Answered): Promise<number> {
  return stage.unitOfWork.run(async (tx) => {
    const rows = await tx.query<{ id: string }>(
      `select id from obligation where plan_id = $1 and department_id = $2 and kind = $3 and period = $4 and state = 'open'`,
      [scene.planId, scene.departments.get(department), kind, period],
    );
    const open = await lockObligations(
      tx,
      rows.map(({ id }) => id),
    );
    for (const obligation of open) {
      const quiet = closeQuietly(obligation, RULES, tx.now);
      await recordSteps(
        tx,
        quiet.steps.map(({ key, ...step }) => ({ obligationId: obligation.id, stepKey: key, ...step })),
      );
      const met = meet(quiet.obligation, { at: tx.now, on: civil(new Date(tx.now)).slice(0, 10) });
      if (met.ok) await saveObligations(tx, [met.value]);
    }
    return open.length;
  });
}

interface StepRow {
  readonly planned_at: Date;
  readonly act: string;
  readonly outcome: string;
  readonly kind: string;
  readonly period: string;
  readonly name: string;
  readonly told: string | null;
}

/** The whole log of steps of a plan: when planned, what, to which unit for what, who was told; outcomes other than carried are said. */
export async function stepLog(stage: Stage, { planId }: Scene): Promise<string[]> {
  const rows = await stage.unitOfWork.run((tx) =>
    tx.query<StepRow>(
      `select s.planned_at, s.act, s.outcome, o.kind, o.period, d.name,
         (select string_agg(p.name, ', ' order by p.name) from notice n join person p on p.id = n.recipient_id
           where n.obligation_id = s.obligation_id and n.step_key = s.step_key) as told
       from step s join obligation o on o.id = s.obligation_id join department d on d.id = o.department_id
       left join task t on t.id = o.task_id
       where o.plan_id = $1 order by s.planned_at, d.name, o.kind, t.number, s.step_key`,
      [planId],
    ),
  );
  return rows.map(({ planned_at, act, outcome, kind, period, name, told }) => {
    const note = outcome === 'carried' ? '' : ` (${outcome})`;
    return `${civil(planned_at)} ${act} ${name} ${kind} ${period}${note}${told === null ? '' : ` → ${told}`}`;
  });
}
