import { Body, Controller, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language } from '../edge/index.js';
import { Answers, Caller, IdParam, SeenVersion, settled } from '../edge/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { AssignTask } from './assign-task.js';
import { DropTask } from './drop-task.js';
import { EditTask } from './edit-task.js';
import { ReadTask } from './read-task.js';
import { AssignTaskRequest, DropTaskRequest, EditTaskRequest } from './task.requests.js';
import { TaskPageView, TaskView, taskView } from './task.view.js';

/** One task: its page, and its changes before the issue. */
@ApiTags('tasks')
@Controller('tasks/:id')
export class TasksController {
  constructor(
    private readonly readTask: ReadTask,
    private readonly editTask: EditTask,
    private readonly assignTask: AssignTask,
    private readonly dropTask: DropTask,
  ) {}

  /** Everything that the task's page shows at once. */
  @Get()
  @Answers(TaskPageView)
  async read(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<TaskPageView> {
    return settled(await this.readTask.page(id, actor, language));
  }

  /** Changes text, weight or milestones before the issue. */
  @Patch()
  @Answers(TaskView)
  async edit(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() changes: EditTaskRequest,
    @Caller() actor: Actor,
  ): Promise<TaskView> {
    settled(await this.editTask.run({ taskId: id, seenVersion, changes }, actor));
    return this.view(id, actor);
  }

  /** Gives the task its units before the issue. */
  @Put('assignment')
  @Answers(TaskView)
  async assign(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() asked: AssignTaskRequest,
    @Caller() actor: Actor,
  ): Promise<TaskView> {
    settled(await this.assignTask.run({ taskId: id, seenVersion, asked }, actor));
    return this.view(id, actor);
  }

  /** Leaves the task out of the supervision. */
  @Post('drop')
  @HttpCode(200)
  @Answers(TaskView)
  async drop(@IdParam() id: string, @Body() { reason }: DropTaskRequest, @Caller() actor: Actor): Promise<TaskView> {
    settled(await this.dropTask.run({ taskId: id, reason }, actor));
    return this.view(id, actor);
  }

  private async view(id: string, actor: Actor): Promise<TaskView> {
    return taskView(settled(await this.readTask.facts(id, actor)));
  }
}
