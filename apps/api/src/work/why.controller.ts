import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { findOwed, findRoundLimit } from '@duban/persistence';
import type { Actor, Language } from '../edge/index.js';
import { Answers, Caller, IdParam, refused } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { Lit, SpokenLanguage, viewerOf } from '../seeing/index.js';
import type { Limit } from './why.views.js';
import { WhyView, whyView } from './why.views.js';

/** Why a date is the date it is. */
@ApiTags('work')
@Controller()
export class WhyController {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  /** Why this is due on this day: in sentences, and day by day. */
  @Get('obligations/:id/why')
  @Answers(WhyView)
  async obligation(
    @IdParam() id: string,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<WhyView> {
    const owed = await findOwed(this.reader, viewerOf(actor), { id, now: await this.reader.now() });
    if (!owed) throw refused({ code: 'resource.unknown' });
    return this.view(owed, language);
  }

  /** Why this round is due on this day. */
  @Get('rounds/:id/why')
  @Answers(WhyView)
  async round(@IdParam() id: string, @Caller() actor: Actor, @SpokenLanguage() language: Language): Promise<WhyView> {
    const round = await findRoundLimit(this.reader, viewerOf(actor), id);
    if (!round) throw refused({ code: 'resource.unknown' });
    return this.view({ ...round, startAt: round.opensAt, originalDueAt: round.dueAt, limitNumber: 1 }, language);
  }

  private async view(limit: Limit, language: Language): Promise<WhyView> {
    const { calendar } = await this.lit.rules(this.reader, limit);
    return whyView(limit, { calendar, language });
  }
}
