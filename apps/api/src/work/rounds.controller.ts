import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language, Page } from '../edge/index.js';
import { Answers, Caller, cursorOf, IdParam, pageOf, placeOf, settled } from '../edge/index.js';
import { OwedView, SpokenLanguage } from '../seeing/index.js';
import { ReadWork } from './read-work.js';
import { SubmitRound } from './submit-round.js';
import { OwedQuery, RoundQuery, SubmitRoundRequest } from './work.requests.js';
import { RoundView, roundView, sheetRowView, SheetView, TakenRoundView, takenView } from './work.views.js';

/** What units owe, and a unit's whole round in one request. */
@ApiTags('work')
@Controller()
export class RoundsController {
  constructor(
    private readonly readWork: ReadWork,
    private readonly submitRound: SubmitRound,
  ) {}

  /** What the caller's units owe, or (for an office) what is owed in the plans it oversees; earliest limit first. */
  @Get('obligations')
  @Answers(OwedView, { isPage: true })
  async owed(
    @Query() query: OwedQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<Page<OwedView>> {
    const rows = await this.readWork.owed(query, placeOf(query.cursor, 2), actor);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: await this.readWork.seen(shown, { language, actor }),
      nextCursor: last ? cursorOf([last.dueAt, last.id]) : null,
    };
  }

  /** The rounds in which the caller's units owe something, or of the plans that the caller oversees. */
  @Get('rounds')
  @Answers(RoundView, { isPage: true })
  async rounds(
    @Query() query: RoundQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<Page<RoundView>> {
    const { limit, plan: planId = null, kind = null, state = null, mine: isMine = false } = query;
    const rows = await this.readWork.rounds(actor, {
      after: placeOf(query.cursor, 2),
      limit,
      planId,
      kind,
      state,
      isMine,
    });
    return pageOf(rows, limit, {
      key: ({ dueAt, id }) => [dueAt, id],
      view: (round) => roundView(round, { language, actor }),
    });
  }

  /** What the caller's units owe in the round, prefilled from last time and from the supporters' material. */
  @Get('rounds/:id/sheet')
  @Answers(SheetView)
  async sheet(@IdParam() id: string, @Caller() actor: Actor): Promise<SheetView> {
    return { items: settled(await this.readWork.sheet(id, actor)).map((row) => sheetRowView(row, actor)) };
  }

  /** Takes a unit's whole round: all answers, or none and every fault by its place. */
  @Post('rounds/:id/submissions')
  @Answers(TakenRoundView, { status: 201 })
  async submit(
    @IdParam() id: string,
    @Body() { items }: SubmitRoundRequest,
    @Caller() actor: Actor,
  ): Promise<TakenRoundView> {
    const taken = settled(await this.submitRound.run({ roundId: id, items }, actor));
    return { submissions: taken.map(takenView) };
  }
}
