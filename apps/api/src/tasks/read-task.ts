import { Injectable } from '@nestjs/common';
import type { Instant, Result } from '@duban/domain';
import { accept, actionsOnTask } from '@duban/domain';
import type { OwedItem, TaskFacts, TaskFilter, TaskSummary, TimelineEvent } from '@duban/persistence';
import { findTask, listTasks, owedOnTask, taskSubmissions, taskTimeline } from '@duban/persistence';
import type { Actor, ApiRefusal, Language } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { Lit, viewerOf } from '../seeing/index.js';
import { permitOnTask, subjectOf } from './open-task.js';
import { plannedCourse } from './planned-course.js';
import type { PlannedPointView, TaskPageView } from './task.view.js';
import { submissionView, taskView } from './task.view.js';

const SUBMISSIONS_SHOWN = 200;

/** Shows tasks to those who may see them. */
@Injectable()
export class ReadTask {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  /** The task itself. */
  async facts(taskId: string, actor: Actor): Promise<Result<TaskFacts, ApiRefusal>> {
    return permitOnTask(await findTask(this.reader, taskId), actor, 'task.read');
  }

  /** Everything that the task's page shows at once. */
  async page(taskId: string, actor: Actor, language: Language): Promise<Result<TaskPageView, ApiRefusal>> {
    const task = await this.facts(taskId, actor);
    if (!task.ok) return task;
    const now = await this.reader.now();
    const owed = await owedOnTask(this.reader, taskId, now);
    const submissions = await taskSubmissions(this.reader, taskId, SUBMISSIONS_SHOWN);
    return accept({
      ...taskView(task.value),
      obligations: await this.lit.views(this.reader, owed, { now, language, actor }),
      submissions: submissions.map(submissionView),
      planned: await this.planned(owed[0], [now, ...submissions.map(({ submittedAt }) => submittedAt)]),
      may: actionsOnTask(actor, {
        subject: subjectOf(task.value),
        state: task.value.planState,
        taskState: task.value.state,
        owed,
        hasWaiting: submissions.some(({ state }) => state === 'submitted'),
      }),
    });
  }

  /** What happened on the task, oldest first: the newest `limit` events. */
  async timeline(taskId: string, actor: Actor, limit: number): Promise<Result<TimelineEvent[], ApiRefusal>> {
    const task = await this.facts(taskId, actor);
    if (!task.ok) return task;
    return accept(await taskTimeline(this.reader, taskId, { departmentIds: null, limit }));
  }

  /** The tasks that the person sees; one more than asked, to tell whether there is another page. */
  list(actor: Actor, filter: TaskFilter): Promise<TaskSummary[]> {
    return listTasks(this.reader, viewerOf(actor), { ...filter, limit: filter.limit + 1 });
  }

  private async planned(item: OwedItem | undefined, instants: readonly Instant[]): Promise<PlannedPointView[]> {
    if (item === undefined) return [];
    return plannedCourse(item, (await this.lit.rules(this.reader, item)).calendar, instants);
  }
}
