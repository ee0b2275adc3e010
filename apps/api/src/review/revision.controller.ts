import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language, Uploaded } from '../edge/index.js';
import { Answers, Caller, IdParam, SeenVersion, settled, Upload, UploadedFile } from '../edge/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { RevisionQuery } from './review.requests.js';
import { SuggestionsView } from './review.views.js';
import { RevisePlan } from './revise-plan.js';
import { RevisionView } from './revision.view.js';
import { SuggestTaskUnits } from './suggest-task-units.js';

const LARGEST_UPLOAD_BYTES = 20 * 1024 * 1024;

/** What other texts say to a draft: its revised document, and what units did before. */
@ApiTags('review')
@Controller()
export class RevisionController {
  constructor(
    private readonly revisePlan: RevisePlan,
    private readonly suggestTaskUnits: SuggestTaskUnits,
  ) {}

  /** Takes a revised document into the draft, or with `preview=true` only shows the difference. */
  @Post('plans/:id/document')
  @HttpCode(200)
  @Upload({ field: 'file', maxBytes: LARGEST_UPLOAD_BYTES })
  @Answers(RevisionView)
  // Path, version, file, query and caller are five things, and each is told apart by its own decorator.
  // eslint-disable-next-line no-restricted-syntax
  async revise(
    @IdParam() planId: string,
    @SeenVersion() seenVersion: number,
    @UploadedFile() file: Uploaded,
    @Query() { preview: isPreview = false }: RevisionQuery,
    @Caller() actor: Actor,
  ): Promise<RevisionView> {
    return settled(await this.revisePlan.run({ planId, seenVersion, file, isPreview }, actor));
  }

  /** Who might lead and support the task, with the evidence; only a person assigns. */
  @Get('tasks/:id/suggestions')
  @Answers(SuggestionsView)
  async suggestions(
    @IdParam() taskId: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<SuggestionsView> {
    return settled(await this.suggestTaskUnits.run(taskId, actor, language));
  }
}
