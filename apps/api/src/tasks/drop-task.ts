import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import { UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { decidedWith, openTask, saveOpen } from './open-task.js';

/** Leaves a task of the document out of the supervision, with the reason why. */
@Injectable()
export class DropTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run({ taskId, reason }: { taskId: string; reason: string }, actor: Actor): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const open = await openTask(tx, { taskId, seenVersion: null, actor });
      if (!open.ok) return open;
      const { task, plan } = open.value;
      await saveOpen(tx, {
        task: { ...task, state: 'dropped', droppedReason: reason, decided: decidedWith(task, 'state') },
        plan,
      });
      tx.audit.add({ actor: signatureOf(actor), action: 'task.dropped', subject: `task/${taskId}`, data: { reason } });
      return accept(taskId);
    });
  }
}
