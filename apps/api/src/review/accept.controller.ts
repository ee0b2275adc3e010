import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, SeenVersion, settled } from '../edge/index.js';
import { ReadTask, TaskView, taskView } from '../tasks/index.js';
import { AcceptTask } from './accept-task.js';

/** What a reviewer takes as it was read. */
@ApiTags('review')
@Controller('tasks/:id')
export class AcceptController {
  constructor(
    private readonly acceptTask: AcceptTask,
    private readonly readTask: ReadTask,
  ) {}

  /** Notes that the caller has reviewed the draft task and takes it as it stands. */
  @Post('accept')
  @HttpCode(200)
  @Answers(TaskView)
  async accept(
    @IdParam() taskId: string,
    @SeenVersion() seenVersion: number,
    @Caller() actor: Actor,
  ): Promise<TaskView> {
    const id = settled(await this.acceptTask.run({ taskId, seenVersion }, actor));
    return taskView(settled(await this.readTask.facts(id, actor)));
  }
}
