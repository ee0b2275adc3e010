import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { granted } from '@duban/domain';
import type { ClockMoved } from '@duban/persistence';
import { clockState, UnitOfWork } from '@duban/persistence';
import type { Actor, Language } from '../edge/index.js';
import { Answers, Caller, settled } from '../edge/index.js';
import { SpokenLanguage } from '../seeing/index.js';
import { AdvanceClock } from './advance-clock.js';
import { eventWords } from './event-words.js';
import { AdvanceClockRequest, ClockMovedView, ClockView } from './clock.views.js';

/** The business clock; it can be moved only in a rehearsal. */
@ApiTags('clock')
@Controller('clock')
export class ClockController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly advanceClock: AdvanceClock,
  ) {}

  /** Business time, the next event, and whether the engine has settled. */
  @Get()
  @Answers(ClockView)
  async read(@Caller() actor: Actor, @SpokenLanguage() language: Language): Promise<ClockView> {
    const { mode, now, unsettled, nextAt, nextWhat } = await this.unitOfWork.run(clockState);
    return {
      ...{ mode, now: iso(now), unsettled, nextAt: nextAt === null ? null : iso(nextAt) },
      nextWhat: nextWhat && { ...nextWhat, words: eventWords(nextWhat.workflow, language) },
      may: mode === 'rehearsal' ? granted(actor, {}, ['rehearsal.advance']) : [],
    };
  }

  /**
   * Moves a rehearsal's clock and wakes what is then due. To a date, event by event: post `to: next-event` with that date as `notAfter`,
   * read the clock until `unsettled` is 0, and post again until `hasArrived`; each event is then carried out before the next one comes.
   * A bare instant as `to` jumps there at once, as after an outage. Refused with `clock.unsettled` while something is still being carried out.
   */
  @Post('advance')
  @HttpCode(200)
  @Answers(ClockMovedView)
  async advance(@Body() request: AdvanceClockRequest, @Caller() actor: Actor): Promise<ClockMovedView> {
    return movedView(settled(await this.advanceClock.run(request, actor)), request);
  }
}

function movedView({ now, nudged }: ClockMoved, { to, notAfter }: AdvanceClockRequest): ClockMovedView {
  const wanted = notAfter ?? (to === 'next-event' ? null : to);
  return { now: iso(now), nudged, hasArrived: wanted === null || now >= Date.parse(wanted) };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
