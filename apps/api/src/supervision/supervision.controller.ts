import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, settled } from '../edge/index.js';
import { BoardQuery, BoardView } from './board.views.js';
import { OverviewView } from './overview.views.js';
import { ReadBoard } from './read-board.js';
import { ReadOverview } from './read-overview.js';

/** What an office looks at: the board of its units, and what its day begins with. */
@ApiTags('supervision')
@Controller()
export class SupervisionController {
  constructor(
    private readonly readBoard: ReadBoard,
    private readonly readOverview: ReadOverview,
  ) {}

  /** The supervision board; every number is the length of the list that its parts of a query open. */
  @Get('board')
  @Answers(BoardView)
  async board(@Query() query: BoardQuery, @Caller() actor: Actor): Promise<BoardView> {
    return settled(await this.readBoard.run(query, actor));
  }

  /** What the caller's day begins with; every number is the length of the list that it names. */
  @Get('overview')
  @Answers(OverviewView)
  overview(@Caller() actor: Actor): Promise<OverviewView> {
    return this.readOverview.run(actor);
  }
}
