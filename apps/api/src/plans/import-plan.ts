import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { insertPlan, RulebookStore, storeFile, UnitOfWork, unitNames } from '@duban/persistence';
import type { Tx } from '@duban/persistence';
import type { Actor, ApiRefusal, Uploaded } from '../edge/index.js';
import { permit, signatureOf } from '../edge/index.js';
import { draftTasks } from './draft-tasks.js';
import type { ImportPlanRequest } from './plan.requests.js';
import { newestRulebooks } from './plan-rulebooks.js';
import type { ReadPlanDocument } from './read-upload.js';
import { readUpload } from './read-upload.js';
import { spanFault } from './span.js';
import { unitBook } from './unit-book.js';
import { writeDraft } from './write-draft.js';

/** Reads a plan document into a draft: tasks with the units that the organisation knows, and questions for everything else. */
@Injectable()
export class ImportPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rulebooks: RulebookStore,
  ) {}

  async run(file: Uploaded, asked: ImportPlanRequest, actor: Actor): Promise<Result<string, ApiRefusal>> {
    const office = officeOf(asked.departmentId, actor);
    if (!office.ok) return office;
    const permitted = permit(actor, { action: 'plan.import', subject: { planDepartment: office.value } });
    if (!permitted.ok) return permitted;
    const fault = spanFault(asked.supervisedFrom, asked.supervisedUntil);
    if (fault) return refuse(fault);
    const document = await readUpload(file);
    if (!document.ok) return document;
    return this.unitOfWork.run((tx) =>
      this.write(tx, { document: document.value, file, asked, office: office.value, actor }),
    );
  }

  private async write(tx: Tx, { document, file, asked, office, actor }: Import): Promise<Result<string, ApiRefusal>> {
    const bound = await newestRulebooks(tx, asked.rulePack ?? 'default', this.rulebooks);
    if (!bound.ok) return bound;
    const { draft, clauses } = document;
    const drafted = draftTasks(draft, unitBook(await unitNames(tx)));
    const source = await storeFile(tx, { ...file, uploadedBy: actor.personId });
    const planId = await insertPlan(tx, {
      ...bound.value,
      title: asked.title ?? (draft.title === '' ? file.name : draft.title),
      documentNumber: draft.number ?? null,
      departmentId: office,
      supervisedFrom: asked.supervisedFrom ?? null,
      supervisedUntil: asked.supervisedUntil ?? null,
      sourceFileId: source.id,
      draft,
    });
    const written = await writeDraft(tx, planId, { clauses, drafted, actor });
    const data = { title: draft.title, ...written, sha256: source.sha256 };
    tx.audit.add({ actor: signatureOf(actor), action: 'plan.imported', subject: `plan/${planId}`, data });
    return accept(planId);
  }
}

interface Import {
  readonly document: ReadPlanDocument;
  readonly file: Uploaded;
  readonly asked: ImportPlanRequest;
  readonly office: string;
  readonly actor: Actor;
}

/** The office told, or the only one in which the caller supervises. */
function officeOf(told: string | undefined, { roles }: Actor): Result<string, ApiRefusal> {
  if (told !== undefined) return accept(told);
  const offices = [
    ...new Set(roles.filter(({ role }) => role === 'supervision').map(({ departmentId }) => departmentId)),
  ];
  const [only, ...others] = offices;
  if (only === undefined) return refuse({ code: 'permission.denied' });
  return others.length === 0 ? accept(only) : refuse({ code: 'plan.department-unclear' });
}
