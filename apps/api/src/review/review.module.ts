import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/index.js';
import { TasksModule } from '../tasks/index.js';
import { AcceptController } from './accept.controller.js';
import { AcceptTask } from './accept-task.js';
import { DecideQuestion } from './decide-question.js';
import { LeaveOutClauses } from './leave-out-clauses.js';
import { MergeTasks } from './merge-tasks.js';
import { QuestionsController } from './questions.controller.js';
import { ReadReview } from './read-review.js';
import { ReshapeController } from './reshape.controller.js';
import { RestoreTask } from './restore-task.js';
import { ReviewController } from './review.controller.js';
import { RevisePlan } from './revise-plan.js';
import { RevisionController } from './revision.controller.js';
import { SetLimits } from './set-limits.js';
import { SplitTask } from './split-task.js';
import { SuggestTaskUnits } from './suggest-task-units.js';

/** The review of a draft before its issue. */
@Module({
  imports: [PlansModule, TasksModule],
  controllers: [AcceptController, ReviewController, QuestionsController, ReshapeController, RevisionController],
  providers: [
    AcceptTask,
    DecideQuestion,
    LeaveOutClauses,
    MergeTasks,
    ReadReview,
    RestoreTask,
    RevisePlan,
    SetLimits,
    SplitTask,
    SuggestTaskUnits,
  ],
})
export class ReviewModule {}
