import { Module } from '@nestjs/common';
import { AnswerOne } from './answer-one.js';
import { AnswersController } from './answers.controller.js';
import { DraftsController } from './drafts.controller.js';
import { KeepDraft } from './keep-draft.js';
import { ReadWork } from './read-work.js';
import { ReviewSubmissions } from './review-submissions.js';
import { RoundsController } from './rounds.controller.js';
import { SubmitRound } from './submit-round.js';
import { TakeAnswers } from './take-answers.js';
import { WhyController } from './why.controller.js';

/** The units' work: what they owe, their answers, and the office's word on them. */
@Module({
  controllers: [RoundsController, AnswersController, DraftsController, WhyController],
  providers: [TakeAnswers, AnswerOne, SubmitRound, ReviewSubmissions, ReadWork, KeepDraft],
  exports: [TakeAnswers],
})
export class WorkModule {}
