import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language, Page } from '../edge/index.js';
import { Answers, Caller, IdParam, pageOf, placeOf, SeenVersion, settled } from '../edge/index.js';
import { AddTaskRequest } from '../plans/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { AddTask } from './add-task.js';
import { ForecastTask } from './forecast-task.js';
import { eventView, ForecastView, TimelineView } from './happening.view.js';
import { ReadTask } from './read-task.js';
import { TaskListQuery } from './task.requests.js';
import { TaskSummaryView, taskSummaryView, TaskView, taskView } from './task.view.js';

/** A year of a task with sixteen units has some 1,200 events. */
const EVENTS_SHOWN = 3_000;

/** Lists of tasks, and what happened and will happen on one. */
@ApiTags('tasks')
@Controller()
export class TaskListsController {
  constructor(
    private readonly readTask: ReadTask,
    private readonly addTask: AddTask,
    private readonly forecastTask: ForecastTask,
  ) {}

  /** The tasks that the caller sees. */
  @Get('tasks')
  @Answers(TaskSummaryView, { isPage: true })
  list(@Query() query: TaskListQuery, @Caller() actor: Actor): Promise<Page<TaskSummaryView>> {
    return this.page(query, query.plan ?? null, actor);
  }

  /** The tasks of one plan that the caller sees, in their order. */
  @Get('plans/:id/tasks')
  @Answers(TaskSummaryView, { isPage: true })
  ofPlan(@IdParam() id: string, @Query() query: TaskListQuery, @Caller() actor: Actor): Promise<Page<TaskSummaryView>> {
    return this.page(query, id, actor);
  }

  /** Adds a task that the document does not have. */
  @Post('plans/:id/tasks')
  @Answers(TaskView, { status: 201 })
  async add(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() task: AddTaskRequest,
    @Caller() actor: Actor,
  ): Promise<TaskView> {
    const taskId = settled(await this.addTask.run({ planId: id, seenVersion, task }, actor));
    return taskView(settled(await this.readTask.facts(taskId, actor)));
  }

  /** What happened on the task, oldest first; the newest 3,000 events. */
  @Get('tasks/:id/timeline')
  @Answers(TimelineView)
  async timeline(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<TimelineView> {
    const events = settled(await this.readTask.timeline(id, actor, EVENTS_SHOWN + 1));
    const shown = events.slice(-EVENTS_SHOWN);
    return { items: shown.map((event) => eventView(event, language)), isCut: events.length > shown.length };
  }

  /** What happens next on the task if nothing is done. */
  @Get('tasks/:id/forecast')
  @Answers(ForecastView)
  async forecast(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<ForecastView> {
    return { items: settled(await this.forecastTask.run(id, actor, language)) };
  }

  private async page(query: TaskListQuery, planId: string | null, actor: Actor): Promise<Page<TaskSummaryView>> {
    const { limit, search = null, department: departmentId = null, state = null } = query;
    const after = placeOf(query.cursor, 2);
    const rows = await this.readTask.list(actor, { after, limit, planId, departmentId, state, search });
    return pageOf(rows, limit, { key: (task) => [task.planId, task.number], view: taskSummaryView });
  }
}
