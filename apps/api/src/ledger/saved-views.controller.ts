import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { KeptView } from '@duban/persistence';
import { keptViews } from '@duban/persistence';
import type { Actor } from '../edge/index.js';
import { Answers, Caller, IdParam, SeenVersion, settled } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { KeepView } from './keep-view.js';
import type { LedgerShownQuery } from './ledger.requests.js';
import { ChangeViewRequest, SaveViewRequest } from './ledger.requests.js';
import { SavedViewsView, SavedViewView } from './ledger.views.js';

/** The views of the ledger that the caller keeps. */
@ApiTags('ledger')
@Controller('ledger/views')
export class SavedViewsController {
  constructor(
    private readonly reader: Reader,
    private readonly keepView: KeepView,
  ) {}

  /** The caller's kept views by name. */
  @Get()
  @Answers(SavedViewsView)
  async list(@Caller() { personId }: Actor): Promise<SavedViewsView> {
    return { items: (await keptViews(this.reader, personId)).map(savedView) };
  }

  /** Keeps one more view; at most 50, each under a name of its own. */
  @Post()
  @Answers(SavedViewView, { status: 201 })
  async add(@Body() asked: SaveViewRequest, @Caller() actor: Actor): Promise<SavedViewView> {
    return savedView(settled(await this.keepView.add(asked, actor)));
  }

  /** Gives a view another name or another content. */
  @Patch(':id')
  @Answers(SavedViewView)
  async change(
    @IdParam() id: string,
    @SeenVersion() seenVersion: number,
    @Body() changes: ChangeViewRequest,
    @Caller() actor: Actor,
  ): Promise<SavedViewView> {
    return savedView(settled(await this.keepView.change({ id, seenVersion, changes }, actor)));
  }

  /** Forgets a view. */
  @Delete(':id')
  @HttpCode(204)
  @Answers(null, { status: 204 })
  async drop(@IdParam() id: string, @Caller() actor: Actor): Promise<void> {
    settled(await this.keepView.drop(id, actor));
  }
}

function savedView({ query, ...view }: KeptView): SavedViewView {
  return { ...view, query: query as LedgerShownQuery };
}
