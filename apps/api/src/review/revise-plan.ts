import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept } from '@duban/domain';
import { clausesOf, findPlan, storeFile, taskDrafts, tasksOfPlan, UnitOfWork, unitNames } from '@duban/persistence';
import type { Tx } from '@duban/persistence';
import type { Actor, ApiRefusal, Uploaded } from '../edge/index.js';
import { signatureOf } from '../edge/index.js';
import { draftTasks, openPlan, permitOnPlan, readUpload, saveAsDraft, unitBook } from '../plans/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import type { RevisionView } from './revision.view.js';
import { revisionView } from './revision.view.js';
import { revisionOf } from './revision.js';
import { writeRevision } from './write-revision.js';

/** Which plan gets which document; `isPreview` writes nothing. */
export interface Revising {
  readonly planId: string;
  readonly seenVersion: number;
  readonly file: Uploaded;
  readonly isPreview: boolean;
}

/** Takes a revised document into a draft: what a person decided is carried over, what is worded otherwise is asked about. */
@Injectable()
export class RevisePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  async run(revising: Revising, actor: Actor): Promise<Result<RevisionView, ApiRefusal>> {
    const { planId, file } = revising;
    // Reading holds the process, so only who may change the plan sets it to work.
    const plan = await findPlan(this.reader, planId);
    const permitted = await permitOnPlan(this.reader, { plan, actor, action: 'plan.edit' });
    if (!permitted.ok) return permitted;
    const document = await readUpload(file);
    if (!document.ok) return document;
    return this.unitOfWork.run((tx) => revise(tx, { ...revising, document: document.value }, actor));
  }
}

type Read = Extract<Awaited<ReturnType<typeof readUpload>>, { ok: true }>['value'];

async function revise(
  tx: Tx,
  { planId, seenVersion, file, isPreview, document }: Revising & { document: Read },
  actor: Actor,
): Promise<Result<RevisionView, ApiRefusal>> {
  const plan = await openPlan(tx, { planId, seenVersion, actor, action: 'plan.edit' });
  if (!plan.ok) return plan;
  const tasks = await tasksOfPlan(tx, planId);
  const drafts = new Map((await taskDrafts(tx, planId)).map((one) => [one.id, one.drafts]));
  const before = {
    tasks: tasks.map(({ id, sources }) => ({ id, sources, drafts: drafts.get(id) ?? [] })),
    clauses: await clausesOf(tx, planId),
  };
  const after = { drafts: document.draft.tasks, clauses: document.clauses };
  const revision = revisionOf(before, after);
  const view = revisionView(revision, { before, after, isPreview });
  if (isPreview) return accept(view);
  const source = await storeFile(tx, { ...file, uploadedBy: actor.personId });
  const drafted = draftTasks(document.draft, unitBook(await unitNames(tx)));
  const { overseenIds } = viewerOf(actor);
  await writeRevision(tx, { planId, revision, tasks, before, document, drafted, sourceFileId: source.id, overseenIds });
  await saveAsDraft(tx, plan.value);
  const { changed, added, removed } = view.tasks;
  const data = { sha256: source.sha256, changed: changed.length, added: added.length, removed: removed.length };
  tx.audit.add({ actor: signatureOf(actor), action: 'plan.revised', subject: `plan/${planId}`, data });
  return accept(view);
}
