import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import type { OwedItem, ToReview } from '@duban/persistence';
import { listOwed, listToReview } from '@duban/persistence';
import type { Actor, ApiRefusal, CursorKey, Language } from '../edge/index.js';
import { Reader } from '../record/index.js';
import type { OwedView } from '../seeing/index.js';
import { Lit, permitQueue, viewerOf } from '../seeing/index.js';
import type { QueueQuery } from './queue.requests.js';

/** Which queue: what is late, or what is due soon by its own plan's rules. */
export type TimeQueue = 'overdue' | 'due-soon';

/** Shows what is late, what is due soon and what waits for review. Exact at any moment, whether or not a timer has fired. */
@Injectable()
export class ReadQueues {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  /** What is late or due soon, as rows; one more than asked. */
  async byTime(
    { queue, query, after }: { queue: TimeQueue; query: QueueQuery; after: CursorKey | null },
    actor: Actor,
  ): Promise<Result<OwedItem[], ApiRefusal>> {
    const permitted = await this.permitted(query, actor);
    if (!permitted.ok) return permitted;
    const { limit, plan: planId, department } = query;
    const question = await this.lit.question(this.reader, actor);
    // The light decides; the span lets the index on open limits find it.
    const span = queue === 'overdue' ? { dueBefore: question.now } : { dueFrom: question.now };
    return accept(
      await listOwed(this.reader, {
        ...question,
        ...span,
        planId,
        departmentIds: department === undefined ? null : [department],
        states: ['open'],
        timeLight: [queue],
        after,
        limit: limit + 1,
      }),
    );
  }

  /** Answers that wait for the office's word; one more than asked. */
  async toReview(query: QueueQuery, after: CursorKey | null, actor: Actor): Promise<Result<ToReview[], ApiRefusal>> {
    const permitted = await this.permitted(query, actor);
    if (!permitted.ok) return permitted;
    const { limit, plan: planId = null, department: departmentId = null } = query;
    return accept(await listToReview(this.reader, viewerOf(actor), { planId, departmentId, after, limit: limit + 1 }));
  }

  /** The rows in their lights. */
  async seen(items: readonly OwedItem[], by: { language: Language; actor: Actor }): Promise<OwedView[]> {
    return this.lit.views(this.reader, items, { now: await this.reader.now(), ...by });
  }

  private permitted({ plan: planId, department: unit }: QueueQuery, actor: Actor): Promise<Result<null, ApiRefusal>> {
    return permitQueue(this.reader, { planId, unit }, actor);
  }
}
