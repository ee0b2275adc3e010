import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import { storeFile, UnitOfWork } from '@duban/persistence';
import type { Actor, Uploaded } from '../edge/index.js';
import { permit, signatureOf } from '../edge/index.js';
import type { FileView } from './file.views.js';
import { fileView } from './file.views.js';

/** Why a file is not kept. */
export interface UploadRefusal {
  readonly code: 'file.empty' | 'permission.denied' | 'resource.unknown';
}

/** Keeps a file that reports can then name as evidence. */
@Injectable()
export class UploadFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(file: Uploaded, actor: Actor): Promise<Result<FileView, UploadRefusal>> {
    const permitted = permit(actor, { action: 'file.upload' });
    if (!permitted.ok) return permitted;
    if (file.bytes.length === 0) return refuse({ code: 'file.empty' });
    return this.unitOfWork.run(async (tx) => {
      const stored = await storeFile(tx, { ...file, uploadedBy: actor.personId });
      const { sha256, sizeBytes } = stored;
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'file.uploaded',
        subject: `file/${stored.id}`,
        data: { sha256, sizeBytes },
      });
      return accept(fileView(stored));
    });
  }
}
