import { Controller, Delete, Get, HttpCode, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ownSessions } from '@duban/persistence';
import type { Actor, ApiRequest } from '../edge/index.js';
import { Answers, Caller, IdParam, settled } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { EndSessions } from './end-sessions.js';
import { OwnSessionsView, ownSessionView } from './session.views.js';
import { tokenHashOf } from './token-hash.js';

/** The own sessions: where one is signed in, and how to end that. */
@ApiTags('session')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly endSessions: EndSessions,
    private readonly reader: Reader,
  ) {}

  /** The own living sessions, the newest first. */
  @Get()
  @Answers(OwnSessionsView)
  async list(@Caller() { personId }: Actor, @Req() request: ApiRequest): Promise<OwnSessionsView> {
    const rows = await ownSessions(this.reader.query, { personId, tokenHash: tokenHashOf(request) });
    return { items: rows.map(ownSessionView) };
  }

  /** Ends one of the own sessions. */
  @Delete(':id')
  @HttpCode(204)
  @Answers(null, { status: 204 })
  async end(@IdParam() id: string, @Caller() actor: Actor): Promise<void> {
    settled(await this.endSessions.one(id, actor));
  }

  /** Ends all own sessions but the one that asks. */
  @Delete()
  @HttpCode(204)
  @Answers(null, { status: 204 })
  async endOthers(@Caller() actor: Actor, @Req() request: ApiRequest): Promise<void> {
    settled(await this.endSessions.others(tokenHashOf(request), actor));
  }
}
