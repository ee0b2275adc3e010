import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { IngestionRefusal, PlanDraft } from '@duban/ingestion';
import { parsePlan, readDocument } from '@duban/ingestion';
import type { ClauseFacts } from '@duban/persistence';
import type { ApiRefusal, Uploaded } from '../edge/index.js';
import { clausesRead } from './clauses-read.js';

/** Reading holds the process for about a second per megabyte of text; this is some five hundred pages. */
const LARGEST_TEXT_BYTES = 1024 * 1024;

/** Why an unreadable document is so, as the codes that say it in words. */
const UNREADABLE: Readonly<Record<string, ApiRefusal['code']>> = {
  broken: 'document.broken',
  encrypted: 'document.encrypted',
  'no-text': 'document.without-text',
};

/** A document as it was read: what it says, and its paragraphs with what became of each. */
export interface ReadPlanDocument {
  readonly draft: PlanDraft;
  readonly clauses: readonly ClauseFacts[];
}

/** Reads an uploaded plan document; refuses what cannot be read and what holds no task. */
export async function readUpload({ bytes, name }: Uploaded): Promise<Result<ReadPlanDocument, ApiRefusal>> {
  // Containers also hold pictures; how much text they may hold is the reader's own limit.
  const isText = /\.(?:txt|md)$/iu.test(name);
  const document = await readDocument(bytes, name, isText ? { sizeLimit: LARGEST_TEXT_BYTES } : {});
  if (!document.ok) return refuse(toldPlainly(document.refusal));
  const draft = parsePlan(document.value);
  if (draft.tasks.length === 0) return refuse({ code: 'plan.empty' });
  return accept({ draft, clauses: clausesRead(draft.coverage.fates, document.value.lines) });
}

function toldPlainly(refusal: IngestionRefusal): ApiRefusal {
  if (refusal.code !== 'document.unreadable') return refusal;
  return { code: UNREADABLE[refusal.why] ?? 'document.unreadable' };
}
