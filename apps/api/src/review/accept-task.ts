import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import { saveTask, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { decidedWith, openTask } from '../tasks/index.js';
import { REVIEWED } from './reviewed.js';

/** Notes that a person has reviewed a draft task and takes it as it stands; nothing of it changes, so an approval stays. */
@Injectable()
export class AcceptTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { taskId, seenVersion }: { taskId: string; seenVersion: number },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const open = await openTask(tx, { taskId, seenVersion, actor });
      if (!open.ok) return open;
      const { task } = open.value;
      if (task.decided.includes(REVIEWED)) return accept(taskId);
      const saved = await saveTask(tx, { ...task, decided: decidedWith(task, REVIEWED) });
      if (!saved) throw new Error(`task ${taskId} changed under its lock`);
      tx.audit.add({ actor: signatureOf(actor), action: 'task.reviewed', subject: `task/${taskId}`, data: {} });
      return accept(taskId);
    });
  }
}
