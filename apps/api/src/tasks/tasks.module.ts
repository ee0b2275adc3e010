import { Module } from '@nestjs/common';
import { AddTask } from './add-task.js';
import { AssignTask } from './assign-task.js';
import { DropTask } from './drop-task.js';
import { EditTask } from './edit-task.js';
import { ForecastTask } from './forecast-task.js';
import { ReadTask } from './read-task.js';
import { TaskListsController } from './task-lists.controller.js';
import { TasksController } from './tasks.controller.js';

/** Tasks: their page, their lists, and their changes before the issue. */
@Module({
  controllers: [TaskListsController, TasksController],
  providers: [AddTask, AssignTask, DropTask, EditTask, ForecastTask, ReadTask],
  exports: [ReadTask],
})
export class TasksModule {}
