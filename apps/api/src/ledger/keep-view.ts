import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { KeptView, Tx } from '@duban/persistence';
import { addView, dropView, lockViews, saveView, UnitOfWork } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import type { ChangeViewRequest, SaveViewRequest } from './ledger.requests.js';

/** So many views a person keeps at most. */
const VIEWS_AT_MOST = 50;

/** A change of a kept view, from the version that was seen. */
export interface ViewChange {
  readonly id: string;
  readonly seenVersion: number;
  readonly changes: ChangeViewRequest;
}

/** Keeps views of the ledger; a person's views are nobody else's. */
@Injectable()
export class KeepView {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Keeps one more view under a name of its own. */
  add({ name, query }: SaveViewRequest, actor: Actor): Promise<Result<KeptView, ApiRefusal>> {
    return this.among(actor, async (tx, kept) => {
      if (kept.some((view) => view.name === name)) return refuse({ code: 'ledger-view.name-taken' });
      if (kept.length >= VIEWS_AT_MOST) return refuse({ code: 'ledger-view.too-many', limit: VIEWS_AT_MOST });
      return accept(await addView(tx, actor.personId, { name, query }));
    });
  }

  /** Gives a view another name or another content. */
  change({ id, seenVersion, changes }: ViewChange, actor: Actor): Promise<Result<KeptView, ApiRefusal>> {
    return this.among(actor, async (tx, kept) => {
      const view = kept.find((one) => one.id === id);
      if (!view) return refuse({ code: 'resource.unknown' });
      if (view.version !== seenVersion) return refuse({ code: 'ledger-view.stale', current: view });
      const { name = view.name, query = view.query } = changes;
      if (kept.some((other) => other.id !== id && other.name === name))
        return refuse({ code: 'ledger-view.name-taken' });
      return accept(await saveView(tx, { id, name, query }));
    });
  }

  /** Forgets a view. */
  drop(id: string, actor: Actor): Promise<Result<null, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<null, ApiRefusal>> => {
      if (!(await dropView(tx, actor.personId, id))) return refuse({ code: 'resource.unknown' });
      tx.changes.add({ topic: 'saved-view' });
      return accept(null);
    });
  }

  private among<T>(
    { personId }: Actor,
    work: (tx: Tx, kept: readonly KeptView[]) => Promise<Result<T, ApiRefusal>>,
  ): Promise<Result<T, ApiRefusal>> {
    return this.unitOfWork.run(async (tx) => {
      const done = await work(tx, await lockViews(tx, personId));
      if (done.ok) tx.changes.add({ topic: 'saved-view' });
      return done;
    });
  }
}
