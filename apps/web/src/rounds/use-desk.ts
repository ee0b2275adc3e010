import { useEffect, useState, useSyncExternalStore } from 'react';
import { answered, api, seen, useProblemWords } from '../api/index.js';
import { useSession } from '../session/index.js';
import type { Draft } from './data.js';
import type { DeskRow, DeskSummary } from './desk.js';
import { Desk } from './desk.js';
import { Keeper } from './keeper.js';
import { Shelter } from './shelter.js';
import { draftOf } from './typed.js';

/** A sheet being filled: its rows, and what keeps them. */
export interface Filling {
  readonly desk: Desk;
  readonly keeper: Keeper;
}

/** The rows of a round as they are typed, kept on the server as they change and over a reload while it cannot be reached. */
export function useDesk(roundId: string, drafts: readonly Draft[]): Filling {
  const { csrfToken } = useSession();
  const tell = useProblemWords();
  const [{ desk, keeper, shelter }] = useState(() => {
    const made = new Desk();
    return {
      desk: made,
      keeper: new Keeper(made, keepDraft, (error) => tell(error).description),
      shelter: Shelter.isPossible() ? new Shelter(roundId, csrfToken) : null,
    };
  });
  useEffect(() => {
    desk.receive(drafts);
  }, [desk, drafts]);
  useEffect(() => {
    const shelterLater = () => shelter?.keepLater(desk);
    let unwatch: () => void = () => undefined;
    let isOpen = true;
    const unhear = desk.watchEdits((id) => {
      keeper.later(id);
      shelterLater();
    });
    void Promise.resolve(shelter?.bringBack(desk)).then(() => {
      if (isOpen) unwatch = desk.watchAll(shelterLater);
    });
    const back = () => keeper.again();
    window.addEventListener('online', back);
    return () => {
      isOpen = false;
      unwatch();
      unhear();
      window.removeEventListener('online', back);
      keeper.stop();
    };
  }, [desk, keeper, shelter]);
  return { desk, keeper };
}

/** One row as it stands now; only its own changes are heard. */
export function useDeskRow(desk: Desk, id: string): DeskRow {
  return useSyncExternalStore(
    (listener) => desk.watch(id, listener),
    () => desk.row(id),
  );
}

/** What the whole sheet's buttons need to know. */
export function useDeskSummary(desk: Desk): DeskSummary {
  return useSyncExternalStore(desk.watchAll, desk.summary);
}

function keepDraft(id: string, { typed, version }: DeskRow): Promise<Draft> {
  const header = version === null ? {} : { 'If-Match': seen(version) };
  return answered(
    api.PUT('/api/v1/obligations/{id}/draft', { params: { path: { id }, header }, body: draftOf(typed) }),
  );
}
