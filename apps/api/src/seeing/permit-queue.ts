import type { Result, Subject } from '@duban/domain';
import { accept } from '@duban/domain';
import type { Reading } from '@duban/persistence';
import { findPlan } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { permit } from '../edge/index.js';

/**
 * Whether the person may read what is owed in this plan or by this unit. Without either, what is shown holds only what they see
 * and needs no further permission.
 */
export async function permitQueue(
  reading: Reading,
  { planId, unit }: { readonly planId: string | undefined; readonly unit: string | undefined },
  actor: Actor,
): Promise<Result<null, ApiRefusal>> {
  const isOffice = actor.overseenIds.length > 0;
  if (planId === undefined && (unit === undefined || isOffice)) return accept(null);
  const found = planId === undefined ? null : await findPlan(reading, planId);
  const asked = unit ?? actor.departmentIds[0];
  const subject: Subject = {
    ...(asked !== undefined && { unit: asked }),
    ...(found && { planDepartment: found.departmentId }),
  };
  return permit(actor, { action: 'queue.read', subject });
}
