import type { AuditFacts, CheckedChain } from '@duban/persistence';
import { Flag, InstantField, JsonObject, ListQuery, QueryWhole, Text, Whole } from '../edge/index.js';

const LARGEST = Number.MAX_SAFE_INTEGER;

/** Which entries of the audit to list. */
export class AuditQuery extends ListQuery {
  @Text({ max: 200, optional: true, example: 'plan/…' }) subject?: string;
  @Text({ max: 200, optional: true, example: 'person/…' }) actor?: string;
  @Text({ max: 200, optional: true, example: 'plan.issued' }) action?: string;
  @InstantField({ optional: true, describes: 'at or after this instant of business time' }) from?: string;
  @InstantField({ optional: true, describes: 'before this instant of business time' }) until?: string;
}

/** Which stretch of the chain to verify. */
export class VerificationQuery {
  @QueryWhole({ min: 1, max: LARGEST, optional: true, describes: 'the first entry, 1 when left out' }) from: number = 1;
  @QueryWhole({ min: 1, max: 50_000, optional: true, describes: 'entries at most, 20,000 when left out' })
  limit: number = 20_000;
}

/** One entry of the audit. */
export class AuditView {
  @Whole({ min: 1, max: LARGEST }) id!: number;
  @InstantField() at!: string;
  @Text({ max: 200 }) actor!: string;
  @Text({ max: 200, nullable: true }) actorName!: string | null;
  @Text({ max: 200 }) action!: string;
  @Text({ max: 200 }) subject!: string;
  @JsonObject() data!: Readonly<Record<string, unknown>>;
  @Text({ max: 64, describes: 'the link of the chain' }) hash!: string;
}

/** What walking a stretch of the chain found. */
export class VerificationView {
  @Whole({ min: 1, max: LARGEST, describes: 'the first entry that was to be checked' }) from!: number;
  @Whole({ min: 0, max: LARGEST, describes: 'the last entry checked; 0 when there was none' }) to!: number;
  @Whole({ min: 0, max: LARGEST, describes: 'entries checked' }) count!: number;
  @Flag({ describes: 'every link checked is what it was written as' }) isWhole!: boolean;
  @Whole({ min: 1, max: LARGEST, nullable: true }) firstBrokenId!: number | null;
  @Text({ max: 500, nullable: true, describes: 'why that link is broken' }) reason!: string | null;
  @Text({ max: 64, nullable: true, describes: 'the hash of the last entry checked' }) lastHash!: string | null;
  @Whole({ min: 1, max: LARGEST, nullable: true, describes: 'where to go on; null at the end of the chain' })
  nextFrom!: number | null;
}

/** The view of an entry. */
export function auditView({ at, ...entry }: AuditFacts): AuditView {
  return { ...entry, at: at.toISOString() };
}

/** The view of a checked stretch. */
export function verificationView(from: number, checked: CheckedChain): VerificationView {
  const { broken, ...rest } = checked;
  return { from, ...rest, isWhole: broken === null, firstBrokenId: broken?.id ?? null, reason: broken?.reason ?? null };
}
