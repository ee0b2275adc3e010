import { randomUUID } from 'node:crypto';
import type { Obligation, Rules } from '@duban/domain';
import { chinaCalendar, DEFAULT_PACK, newObligation, parseInstant, rulesOf } from '@duban/domain';
import type { Tx } from '@duban/persistence';
import { openRound } from '@duban/persistence';

/** An issued plan with one task for each unit's obligation to hang on. */
export interface PlanFixture {
  readonly planId: string;
  readonly officeId: string;
  readonly units: readonly string[];
  readonly taskId: string;
  /** One handler and one principal for each unit, one supervisor and one leader in the office. */
  readonly handlers: readonly string[];
}

export const RULES: Rules = rulesOf(DEFAULT_PACK, chinaCalendar);

/** An instant written as civil time of Shanghai: `2026-03-25 17:30`. */
export function at(civil: string): number {
  const parsed = parseInstant(`${civil.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(`${civil} is no instant`);
  return parsed.value;
}

/** Writes a plan of this many units with their people. */
export async function aPlan(tx: Tx, unitCount = 2): Promise<PlanFixture> {
  const officeId = await aDepartment(tx, 'office');
  await aPerson(tx, officeId, 'supervision');
  await aPerson(tx, officeId, 'leader');
  const units: string[] = [];
  const handlers: string[] = [];
  for (let unit = 0; unit < unitCount; unit += 1) {
    const id = await aDepartment(tx, 'bureau');
    units.push(id);
    handlers.push(await aPerson(tx, id, 'handler'));
    await aPerson(tx, id, 'principal');
  }
  const planId = randomUUID();
  await tx.query(
    `insert into plan (id, title, department_id, state, calendar_code, calendar_version, rule_pack_code, rule_pack_version, created_at)
     values ($1, '试验计划', $2, 'issued', 'cn', 1, 'default', 1, now())`,
    [planId, officeId],
  );
  return { planId, officeId, units, taskId: await aTask(tx, planId, 1), handlers };
}

/** Writes a task of the plan. */
export async function aTask(tx: Tx, planId: string, number: number): Promise<string> {
  const id = randomUUID();
  await tx.query(
    `insert into task (id, plan_id, number, title, content, path, state) values ($1, $2, $3, '事项', '内容', '{一}', 'in-progress')`,
    [id, planId, number],
  );
  return id;
}

/** Writes a person with one role. */
export async function aPerson(tx: Tx, departmentId: string, role: string): Promise<string> {
  const id = randomUUID();
  await tx.query(`insert into person (id, name, login) values ($1, '某人', $2)`, [id, id]);
  await tx.query('insert into person_role (person_id, department_id, role) values ($1, $2, $3)', [
    id,
    departmentId,
    role,
  ]);
  return id;
}

/** What this round asks of the plan's units: the report due on 2026-03-25 at 17:30, opened on 2026-03-10. */
export async function aRound(tx: Tx, { planId }: PlanFixture): Promise<string> {
  return openRound(tx, {
    planId,
    kind: 'report',
    period: '2026-03',
    opensAt: at('2026-03-10 09:00'),
    dueAt: at('2026-03-25 17:30'),
    dueOn: '2026-03-25',
    derivation: [],
    isProvisional: false,
  });
}

/** One unit's report in the round. */
export function aReport(plan: PlanFixture, roundId: string, unit = 0): Obligation {
  const departmentId = plan.units[unit];
  if (departmentId === undefined) throw new Error('the plan has fewer units');
  return newObligation(
    {
      ...{ id: randomUUID(), planId: plan.planId, taskId: plan.taskId, departmentId, roundId, milestoneId: null },
      ...{ kind: 'report', part: 'lead', period: '2026-03', startAt: at('2026-03-10 09:00') },
      due: { dueAt: at('2026-03-25 17:30'), dueOn: '2026-03-25', derivation: [] },
    },
    RULES,
  );
}

async function aDepartment(tx: Tx, kind: string): Promise<string> {
  const id = randomUUID();
  await tx.query(`insert into department (id, name, kind) values ($1, $2, $3)`, [id, `单位${id}`, kind]);
  return id;
}
