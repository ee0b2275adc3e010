import { Injectable } from '@nestjs/common';
import type { Obligation, Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { AnswerDraft, NewAnswerDraft, Tx } from '@duban/persistence';
import {
  answeringFacts,
  deleteDraft,
  draftsOfRound,
  findDraft,
  findRound,
  foreignFiles,
  lockObligations,
  saveDraft,
  UnitOfWork,
} from '@duban/persistence';
import type { Actor, ApiRefusal, Fault } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { draftView } from './draft.views.js';
import { mayAnswer } from './entitlement.js';

/** Whose draft, and which version of it was seen; null = none yet. */
export interface SeenDraft {
  readonly obligationId: string;
  readonly seenVersion: number | null;
}

/** Keeps what a unit types before it sends it (填报草稿); who may answer may draft, and nobody overwrites what they have not seen. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  /** The drafts of the caller's units in a round. */
  async ofRound(roundId: string, { departmentIds }: Actor): Promise<Result<AnswerDraft[], ApiRefusal>> {
    const round = await findRound(this.reader, roundId, departmentIds);
    if (!round) return refuse({ code: 'resource.unknown' });
    return accept(await draftsOfRound(this.reader, roundId, departmentIds));
  }

  /** Keeps a whole draft. */
  keep(draft: NewAnswerDraft, seenVersion: number | null, actor: Actor): Promise<Result<AnswerDraft, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<AnswerDraft, ApiRefusal>> => {
      const open = await openFor(tx, draft.obligationId, actor);
      if (!open.ok) return open;
      const errors = await unknownFiles(tx, draft.fileIds, open.value.departmentId);
      if (errors.length > 0) return refuse({ code: 'file.unknown', errors });
      const isKept = await saveDraft(tx, draft, { seenVersion, by: actor.personId });
      const kept = await findDraft(tx, draft.obligationId);
      if (!isKept || !kept) return refuse({ code: 'draft.stale', current: kept && draftView(kept) });
      tx.changes.add({ topic: 'draft', kind: 'obligation', id: draft.obligationId });
      return accept(kept);
    });
  }

  /** Drops a draft; one that is gone already is no fault. */
  drop({ obligationId, seenVersion }: SeenDraft, actor: Actor): Promise<Result<null, ApiRefusal>> {
    return this.unitOfWork.run(async (tx): Promise<Result<null, ApiRefusal>> => {
      const open = await openFor(tx, obligationId, actor);
      if (!open.ok) return open;
      if (seenVersion !== null && (await deleteDraft(tx, obligationId, seenVersion))) {
        tx.changes.add({ topic: 'draft', kind: 'obligation', id: obligationId });
        return accept(null);
      }
      const current = await findDraft(tx, obligationId);
      return current ? refuse({ code: 'draft.stale', current: draftView(current) }) : accept(null);
    });
  }
}

/** The obligation under its lock, so that an answer being taken at the same moment comes wholly before or after. */
async function openFor(tx: Tx, obligationId: string, actor: Actor): Promise<Result<Obligation, ApiRefusal>> {
  const [obligation] = await lockObligations(tx, [obligationId]);
  const facts = (await answeringFacts(tx, [obligationId])).get(obligationId);
  const permission = obligation && facts ? mayAnswer(actor, obligation, facts) : 'hidden';
  if (!obligation || permission === 'hidden') return refuse({ code: 'obligation.unknown' });
  if (permission === 'forbidden') return refuse({ code: 'permission.denied' });
  return obligation.state === 'open' ? accept(obligation) : refuse({ code: 'obligation.closed' });
}

async function unknownFiles(tx: Tx, fileIds: readonly string[], departmentId: string): Promise<Fault[]> {
  const foreign = new Set(await foreignFiles(tx, fileIds, departmentId));
  return fileIds.flatMap((id, index) =>
    foreign.has(id) ? [{ pointer: `#/fileIds/${String(index)}`, code: 'file.unknown' as const }] : [],
  );
}
