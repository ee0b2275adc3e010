import { Injectable } from '@nestjs/common';
import type { CalendarDate, Result } from '@duban/domain';
import { accept, chinaCalendar, civilDate, refuse } from '@duban/domain';
import { replaceMilestones, settleQuestions, UnitOfWork } from '@duban/persistence';
import type { MilestoneFacts, NewMilestone } from '@duban/persistence';
import type { Actor, ApiRefusal, Fault } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { told } from '../plans/index.js';
import { decidedWith, openTask, saveOpen } from './open-task.js';
import type { EditTaskRequest } from './task.requests.js';

/** Changes a task's text, weight or milestones before its issue. */
@Injectable()
export class EditTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { taskId, seenVersion, changes }: { taskId: string; seenVersion: number; changes: EditTaskRequest },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const open = await openTask(tx, { taskId, seenVersion, actor });
      if (!open.ok) return open;
      const { task, plan } = open.value;
      const { milestones, ...others } = changes;
      const set = milestones && milestonesSet(milestones, task.milestones);
      const errors = set ? datedTooEarly(set, task.milestones, civilDate(tx.now, chinaCalendar.zone)) : [];
      const [first] = errors;
      if (first) return refuse({ code: 'milestone.due-before-issue', dueOn: first.dueOn, errors });
      const decided = decidedWith(task, ...decidedBy(changes));
      await saveOpen(tx, { task: { ...task, ...told(others), decided }, plan });
      if (set) await replaceMilestones(tx, taskId, set);
      const about = set || others.isContinuous !== undefined ? ['limit.'] : [];
      await settleQuestions(tx, [taskId], { about, by: actor.personId });
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'task.edited',
        subject: `task/${taskId}`,
        data: { ...changes },
      });
      return accept(taskId);
    });
  }
}

/** The fields that these changes decide; that it is continuous is a limit. */
function decidedBy(changes: EditTaskRequest): string[] {
  const fields = Object.keys(told(changes));
  return fields.map((field) => (field === 'isContinuous' ? 'limit' : field));
}

/** A phrase of the document stays with its date; a date that a person sets stands for itself. */
function milestonesSet(
  told: readonly { content: string; phrase?: string; dueOn: string | null }[],
  before: readonly MilestoneFacts[],
): NewMilestone[] {
  return told.map(({ content, phrase = '', dueOn }) => ({
    content,
    dueOn,
    phrase: isAsBefore({ phrase, dueOn }, before) ? phrase : '',
    isImported: before.some((one) => one.isImported && one.phrase === phrase && one.dueOn === dueOn),
  }));
}

/** A day that has passed lies before any issue to come; only the document's own phrases may. */
function datedTooEarly(
  set: readonly NewMilestone[],
  before: readonly MilestoneFacts[],
  today: CalendarDate,
): (Fault & { dueOn: string })[] {
  return set.flatMap((milestone, place) => {
    const { dueOn } = milestone;
    if (dueOn === null || dueOn >= today || (milestone.phrase !== '' && isAsBefore(milestone, before))) return [];
    return [{ pointer: `#/milestones/${String(place)}/dueOn`, code: 'milestone.due-before-issue' as const, dueOn }];
  });
}

function isAsBefore(told: { phrase: string; dueOn: string | null }, before: readonly MilestoneFacts[]): boolean {
  return before.some(({ phrase, dueOn }) => phrase === told.phrase && dueOn === told.dueOn);
}
