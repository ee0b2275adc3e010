import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { TOPICS } from '@duban/persistence';
import type { Response } from 'express';
import type { Actor, ApiRequest } from '../edge/index.js';
import { Caller, id, ListOf, oneOf, SESSION_COOKIE, sessionHash, settled } from '../edge/index.js';
import { viewerOf } from '../seeing/index.js';
import { ChangeFeed } from './change-feed.js';
import { OpenPage } from './open-page.js';

/** The data of a `change` event: what to look at again. */
export class ChangeEventView {
  @ListOf(oneOf(TOPICS), { max: TOPICS.length }) topics!: string[];
  @ListOf(id(), {
    max: 200,
    describes: 'the plans concerned; empty when it concerns no plan, or more than can be named',
  })
  planIds!: string[];
}

const EVENTS = `Server-sent events: \`ready\` when the stream stands, \`change\` with a
ChangeEventView as its data, at most one a second, and \`resync\` when something may have been missed.`;

/** What changes, as it happens. */
@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly feed: ChangeFeed) {}

  /** The live changes that the caller may know of, as server-sent events. */
  @Get()
  @ApiExtraModels(ChangeEventView)
  @ApiOkResponse({ description: EVENTS, content: { 'text/event-stream': { schema: { type: 'string' } } } })
  open(@Caller() actor: Actor, @Req() request: ApiRequest, @Res() response: Response): void {
    settled(this.feed.admits(actor.personId));
    response.status(200).set(HEADERS).flushHeaders();
    if (request.method === 'HEAD') return void response.end();
    const tokenHash = sessionHash((request.cookies as Record<string, string>)[SESSION_COOKIE] ?? '');
    const page = new OpenPage(actor.personId, tokenHash, viewerOf(actor), response);
    this.feed.open(page);
    response.on('close', () => {
      this.feed.left(page);
    });
    page.greet(request.get('last-event-id') !== undefined);
  }
}

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};
