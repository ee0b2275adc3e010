import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, AnswersStale, Caller, IdParam, SeenVersion, SeenVersionIfAny, settled } from '../edge/index.js';
import { DraftRequest } from './draft.requests.js';
import { DraftsView, DraftView, draftView } from './draft.views.js';
import { KeepDraft } from './keep-draft.js';

/** What units have typed and not yet sent. */
@ApiTags('work')
@Controller()
export class DraftsController {
  constructor(private readonly keepDraft: KeepDraft) {}

  /** The drafts of the caller's units in a round. */
  @Get('rounds/:id/drafts')
  @Answers(DraftsView)
  async list(@IdParam() id: string, @Caller() actor: Actor): Promise<DraftsView> {
    return { items: settled(await this.keepDraft.ofRound(id, actor)).map(draftView) };
  }

  /** Keeps the whole draft of an answer, unfinished as it may be; nothing is lost to a draft that somebody else wrote meanwhile. */
  @Put('obligations/:id/draft')
  @Answers(DraftView)
  @AnswersStale(DraftView)
  async keep(
    @IdParam() id: string,
    @SeenVersionIfAny() seenVersion: number | null,
    @Body() typed: DraftRequest,
    @Caller() actor: Actor,
  ): Promise<DraftView> {
    const { progress = null, summary = null, nextStep = null, problem = null, missing = null, actualOn = null } = typed;
    const { unchanged = false, fileIds = [] } = typed;
    const words = { progress, summary, nextStep, problem, missing, actualOn, unchanged, fileIds };
    return draftView(settled(await this.keepDraft.keep({ obligationId: id, ...words }, seenVersion, actor)));
  }

  /** Drops a draft. */
  @Delete('obligations/:id/draft')
  @HttpCode(204)
  @Answers(null, { status: 204 })
  @AnswersStale(DraftView)
  async drop(@IdParam() id: string, @SeenVersion() seenVersion: number, @Caller() actor: Actor): Promise<void> {
    settled(await this.keepDraft.drop({ obligationId: id, seenVersion }, actor));
  }
}
