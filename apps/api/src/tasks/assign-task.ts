import { Injectable } from '@nestjs/common';
import type { AssignmentRefusal, Result } from '@duban/domain';
import { accept, checkAssignment, refuse } from '@duban/domain';
import { knownDepartments, replaceAssignments, settleQuestions, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal, Fault } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { askAboutDuplicates } from '../plans/index.js';
import { viewerOf } from '../seeing/index.js';
import { decidedWith, openTask, saveOpen } from './open-task.js';
import type { AssignTaskRequest } from './task.requests.js';

/** What is asked about a task's units; assigning them answers it. */
const ABOUT_UNITS = ['unit.', 'task.without-department', 'task.several-leads', 'task.open-list'];

/** Gives a task its units before its issue: exactly one leads and each unit has one part; settles what was asked about them. */
@Injectable()
export class AssignTask {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(
    { taskId, seenVersion, asked }: { taskId: string; seenVersion: number; asked: AssignTaskRequest },
    actor: Actor,
  ): Promise<Result<string, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<string, ApiRefusal>> => {
      const open = await openTask(tx, { taskId, seenVersion, actor });
      if (!open.ok) return open;
      const parts = checkAssignment(asked);
      if (!parts.ok) return refuse({ code: parts.refusal.code, errors: faultsOf(parts.refusal, asked) });
      const known = await knownDepartments(
        tx,
        parts.value.map(({ unit }) => unit),
      );
      const unknown = placesOf(asked, (unit) => !known.has(unit));
      if (unknown.length > 0)
        return refuse({ code: 'assignment.unknown-unit', errors: at(unknown, 'assignment.unknown-unit') });
      const { task, plan } = open.value;
      await saveOpen(tx, { task: { ...task, decided: decidedWith(task, 'assignment') }, plan });
      await replaceAssignments(
        tx,
        taskId,
        parts.value.map(({ unit, part }) => ({ departmentId: unit, part })),
      );
      await settleQuestions(tx, [taskId], { about: ABOUT_UNITS, by: actor.personId });
      const { id: planId } = open.value.plan;
      await askAboutDuplicates(tx, { planId, overseenIds: viewerOf(actor).overseenIds, taskIds: [taskId] });
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'task.assigned',
        subject: `task/${taskId}`,
        data: { ...asked },
      });
      return accept(taskId);
    });
  }
}

function faultsOf(refusal: AssignmentRefusal, asked: AssignTaskRequest): Fault[] {
  if (refusal.code !== 'assignment.unit-twice') return at(['#/lead'], refusal.code);
  const seen = new Set<string>();
  const again = placesOf(asked, (unit) => seen.has(unit) || !seen.add(unit));
  return at(again, refusal.code);
}

/** The places of the request at which a unit stands for which this holds, lead first. */
function placesOf({ lead, supporters, implementers }: AssignTaskRequest, holds: (unit: string) => boolean): string[] {
  const leads = Array.isArray(lead) ? lead.map((unit, place) => [unit, `#/lead/${String(place)}`]) : [[lead, '#/lead']];
  const places = [
    ...leads,
    ...supporters.map((unit, place) => [unit, `#/supporters/${String(place)}`]),
    ...implementers.map((unit, place) => [unit, `#/implementers/${String(place)}`]),
  ];
  return places.flatMap(([unit = '', pointer = '']) => (holds(unit) ? [pointer] : []));
}

function at(pointers: readonly string[], code: AssignmentRefusal['code'] | 'assignment.unknown-unit'): Fault[] {
  return pointers.map((pointer) => ({ pointer, code }));
}
