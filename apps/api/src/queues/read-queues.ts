import { Injectable } from '@nestjs/common';
import type { Result, Subject } from '@duban/domain';
import { accept } from '@duban/domain';
import type { OwedItem, ToReview } from '@duban/persistence';
import { findPlan, listOwed, listToReview } from '@duban/persistence';
import type { Actor, ApiRefusal, CursorKey, Language } from '../edge/index.js';
import { permit } from '../edge/index.js';
import { Reader } from '../record/index.js';
import type { OwedView } from '../seeing/index.js';
import { Lit, viewerOf } from '../seeing/index.js';
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
    const now = await this.reader.now();
    const span = queue === 'overdue' ? { dueFrom: null, dueBefore: now } : { dueFrom: now, dueBefore: null };
    const horizons = queue === 'overdue' ? null : await this.lit.horizons(this.reader, now);
    const { limit, plan = null, department = null } = query;
    const narrowed = { planId: plan, departmentId: department, kind: null, state: 'open', ...span, horizons, now };
    return accept(await listOwed(this.reader, viewerOf(actor), { ...narrowed, after, limit: limit + 1 }));
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

  /** A queue that is narrowed to a plan or to a unit must be the caller's to read; without either it holds only what they see. */
  private async permitted(query: QueueQuery, actor: Actor): Promise<Result<null, ApiRefusal>> {
    const { plan, department } = query;
    const isOffice = actor.overseenIds.length > 0;
    if (plan === undefined && (department === undefined || isOffice)) return accept(null);
    const found = plan === undefined ? null : await findPlan(this.reader, plan);
    const unit = department ?? actor.departmentIds[0];
    const subject: Subject = {
      ...(unit !== undefined && { unit }),
      ...(found && { planDepartment: found.departmentId }),
    };
    return permit(actor, { action: 'queue.read', subject });
  }
}
