import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@duban/domain';
import { chinaCalendar, DEFAULT_PACK, newObligation, rulesOf } from '@duban/domain';
import { insertObligations } from '@duban/persistence';
import { at } from './civil-time.js';
import type { Scene } from './scene.js';
import type { Stage } from './stage.js';

/** Who owes an individually driven report on which task by when. */
export interface IndividualReport {
  readonly title: string;
  readonly department: string;
  readonly dueOn: CalendarDate;
}

/** Writes a report with a limit of its own, as a returned answer has it, and announces its task; answers the task's id. */
export async function individualReport(
  stage: Stage,
  scene: Scene,
  { title, department, dueOn }: IndividualReport,
): Promise<string> {
  const taskId = scene.tasks.get(title) ?? '';
  await stage.unitOfWork.run(async (tx) => {
    const obligation = newObligation(
      {
        ...{ id: randomUUID(), planId: scene.planId, taskId, departmentId: scene.departments.get(department) ?? '' },
        ...{ kind: 'report', part: 'lead', period: 'redo', roundId: null, milestoneId: null, startAt: tx.now },
        due: { dueAt: at(`${dueOn} 17:30`), dueOn, derivation: [] },
      },
      rulesOf(DEFAULT_PACK, chinaCalendar),
    );
    await insertObligations(tx, [obligation]);
    tx.outbox.announce({ workflow: 'superviseTask', subjectId: taskId });
  });
  return taskId;
}
