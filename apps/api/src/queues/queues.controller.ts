import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Language, Page } from '../edge/index.js';
import { Answers, Caller, cursorOf, pageOf, placeOf, settled } from '../edge/index.js';
import { OwedView, SpokenLanguage } from '../seeing/index.js';
import { QueueQuery } from './queue.requests.js';
import type { TimeQueue } from './read-queues.js';
import { ReadQueues } from './read-queues.js';
import { ToReviewView, toReviewView } from './to-review.view.js';

/** What is late, what is due soon, and what waits for review. */
@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(private readonly queues: ReadQueues) {}

  /** What is open and late, longest first. */
  @Get('overdue')
  @Answers(OwedView, { isPage: true })
  overdue(
    @Query() query: QueueQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<Page<OwedView>> {
    return this.page('overdue', query, { actor, language });
  }

  /** What is open and due within the days that its plan's rules call soon, earliest first. */
  @Get('due-soon')
  @Answers(OwedView, { isPage: true })
  dueSoon(
    @Query() query: QueueQuery,
    @Caller() actor: Actor,
    @SpokenLanguage() language: Language,
  ): Promise<Page<OwedView>> {
    return this.page('due-soon', query, { actor, language });
  }

  /** Answers that wait for the office's word, oldest first. */
  @Get('to-review')
  @Answers(ToReviewView, { isPage: true })
  async toReview(@Query() query: QueueQuery, @Caller() actor: Actor): Promise<Page<ToReviewView>> {
    const rows = settled(await this.queues.toReview(query, placeOf(query.cursor, 2), actor));
    return pageOf(rows, query.limit, {
      key: ({ submittedAt, id }) => [submittedAt, id],
      view: (one) => toReviewView(one, actor),
    });
  }

  private async page(
    queue: TimeQueue,
    query: QueueQuery,
    { actor, language }: { actor: Actor; language: Language },
  ): Promise<Page<OwedView>> {
    const rows = settled(await this.queues.byTime({ queue, query, after: placeOf(query.cursor, 2) }, actor));
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: await this.queues.seen(shown, { language, actor }),
      nextCursor: last ? cursorOf([last.dueAt, last.id]) : null,
    };
  }
}
