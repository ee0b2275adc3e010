import { advancePlan } from '@duban/persistence';
import type { City, IssuedPlan } from '../../api/support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from '../../api/support/a-plan.js';
import type { TestStack } from '../../api/support/a-stack.js';
import type { Client } from '../../api/support/client.js';
import { aPerson } from '../../api/support/people.js';

/** An issued plan whose first period is open, and the people who work on it. */
export interface Period {
  readonly city: City;
  readonly plan: IssuedPlan;
  readonly supervisor: Client;
  /** What a unit's person owes of this kind, in the order of time. */
  owed(login: string, kind: string): Promise<{ id: string; taskId: string; roundId: string }[]>;
}

const PEOPLE = { housing: '市住建局', finance: '市财政局', water: '市水利局', school: '市教育局' };

/** Issues the plan and opens the first period. */
export async function aPeriod(stack: TestStack): Promise<Period> {
  const city = await aCity(stack);
  await aPerson(stack.query, { login: 'supervisor', name: '周督查', department: '市政府督查室', role: 'supervision' });
  for (const [login, department] of Object.entries(PEOPLE))
    await aPerson(stack.query, { login, name: `${department}经办人`, department, role: 'handler' });
  const supervisor = await stack.signedIn('supervisor');
  await clockTo(stack, '2026-03-02T01:00:00Z');
  const plan = await anIssuedPlan(supervisor, city);
  await clockTo(stack, '2026-03-10T02:00:00Z');
  await advancePlan(stack.unitOfWork, { subjectId: plan.planId, onProgress: () => undefined });
  const owed = async (login: string, kind: string) => {
    const client = await stack.signedIn(login);
    const query = { state: 'open', mine: true, kind };
    return (await client.get<{ items: { id: string; taskId: string; roundId: string }[] }>('/obligations', { query }))
      .body.items;
  };
  return { city, plan, supervisor, owed };
}
