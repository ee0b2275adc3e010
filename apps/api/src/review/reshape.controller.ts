import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, ListOfObjects, SeenVersion, settled } from '../edge/index.js';
import { ReadTask, TaskView, taskView } from '../tasks/index.js';
import { MergeTasks } from './merge-tasks.js';
import { RestoreTask } from './restore-task.js';
import { MergeTasksRequest, SplitTaskRequest } from './review.requests.js';
import { SplitTask } from './split-task.js';

/** The tasks that a split made of one, the first of them in its place. */
export class SplitView {
  @ListOfObjects(() => TaskView, { max: 50 }) items!: TaskView[];
}

/** Other tasks out of the tasks that were read: split, merge, and taking up again. */
@ApiTags('review')
@Controller()
export class ReshapeController {
  constructor(
    private readonly splitTask: SplitTask,
    private readonly mergeTasks: MergeTasks,
    private readonly restoreTask: RestoreTask,
    private readonly readTask: ReadTask,
  ) {}

  /** Makes several tasks of one; each milestone goes with exactly one of them. */
  @Post('tasks/:id/split')
  @HttpCode(200)
  @Answers(SplitView)
  async split(
    @IdParam() taskId: string,
    @SeenVersion() seenVersion: number,
    @Body() { parts }: SplitTaskRequest,
    @Caller() actor: Actor,
  ): Promise<SplitView> {
    const items: TaskView[] = [];
    for (const id of settled(await this.splitTask.run({ taskId, seenVersion, parts }, actor)))
      items.push(await this.view(id, actor));
    return { items };
  }

  /** Makes one task of several; the first of them in the plan stays. */
  @Post('plans/:id/merge')
  @HttpCode(200)
  @Answers(TaskView)
  async merge(
    @IdParam() planId: string,
    @SeenVersion() seenVersion: number,
    @Body() asked: MergeTasksRequest,
    @Caller() actor: Actor,
  ): Promise<TaskView> {
    return this.view(settled(await this.mergeTasks.run({ planId, seenVersion, asked }, actor)), actor);
  }

  /** Takes up again a task that was left out. */
  @Post('tasks/:id/restore')
  @HttpCode(200)
  @Answers(TaskView)
  async restore(
    @IdParam() taskId: string,
    @SeenVersion() seenVersion: number,
    @Caller() actor: Actor,
  ): Promise<TaskView> {
    return this.view(settled(await this.restoreTask.run({ taskId, seenVersion }, actor)), actor);
  }

  private async view(id: string, actor: Actor): Promise<TaskView> {
    return taskView(settled(await this.readTask.facts(id, actor)));
  }
}
