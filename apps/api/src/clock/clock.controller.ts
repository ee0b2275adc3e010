import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ClockMoved } from '@duban/persistence';
import { clockState, UnitOfWork } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, settled } from '../edge/index.js';
import { AdvanceClock } from './advance-clock.js';
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
  async read(): Promise<ClockView> {
    const { mode, now, unsettled, nextAt } = await this.unitOfWork.run(clockState);
    return { mode, now: iso(now), unsettled, nextAt: nextAt === null ? null : iso(nextAt) };
  }

  /** Moves a rehearsal's clock to the next event or to an instant, and wakes what is then due. */
  @Post('advance')
  @HttpCode(200)
  @Answers(ClockMovedView)
  async advance(@Body() request: AdvanceClockRequest, @Caller() actor: Actor): Promise<ClockMovedView> {
    return movedView(settled(await this.advanceClock.run(request, actor)));
  }
}

function movedView({ now, nudged }: ClockMoved): ClockMovedView {
  return { now: iso(now), nudged };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
