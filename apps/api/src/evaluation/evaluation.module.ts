import { Module } from '@nestjs/common';
import { WorkModule } from '../work/index.js';
import { Appeal } from './appeal.js';
import { AppealsController } from './appeals.controller.js';
import { DecideAppeal } from './decide-appeal.js';
import { EvaluationActsController } from './evaluation-acts.controller.js';
import { EvaluationsController } from './evaluations.controller.js';
import { PublishEvaluation } from './publish-evaluation.js';
import { ReadEvaluation } from './read-evaluation.js';
import { SelfReview } from './self-review.js';
import { StartEvaluation } from './start-evaluation.js';
import { VerifyUnit } from './verify-unit.js';

/** The annual evaluation from its start to its publication. */
@Module({
  imports: [WorkModule],
  controllers: [EvaluationsController, EvaluationActsController, AppealsController],
  providers: [StartEvaluation, SelfReview, VerifyUnit, Appeal, DecideAppeal, PublishEvaluation, ReadEvaluation],
})
export class EvaluationModule {}
