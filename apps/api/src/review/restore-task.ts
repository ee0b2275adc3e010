import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import { UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { openTask, saveOpen } from '../tasks/index.js';

/** Takes up again a task that was left out. */
@Injectable()
export class RestoreTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { taskId, seenVersion }: { taskId: string; seenVersion: number },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const open = await openTask(tx, { taskId, seenVersion, actor, isDropped: true });
      if (!open.ok) return open;
      const { task, plan } = open.value;
      const decided = task.decided.filter((field) => field !== 'state');
      await saveOpen(tx, { task: { ...task, state: 'draft', droppedReason: null, decided }, plan });
      const data = { reason: task.droppedReason };
      tx.audit.add({ actor: signatureOf(actor), action: 'task.restored', subject: `task/${taskId}`, data });
      return accept(taskId);
    });
  }
}
