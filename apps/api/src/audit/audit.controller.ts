import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AuditFacts } from '@duban/persistence';
import { listAudit } from '@duban/persistence';
import type { Actor, Page } from '../edge/index.js';
import {
  Answers,
  Caller,
  InstantField,
  JsonObject,
  ListQuery,
  pageOf,
  permit,
  placeOf,
  settled,
  Text,
  Whole,
} from '../edge/index.js';
import { Reader } from '../record/index.js';

/** Which entries of the audit to list. */
export class AuditQuery extends ListQuery {
  @Text({ max: 200, optional: true, example: 'plan/…' }) subject?: string;
  @Text({ max: 200, optional: true, example: 'person/…' }) actor?: string;
}

/** One entry of the audit. */
export class AuditView {
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER }) id!: number;
  @InstantField() at!: string;
  @Text({ max: 200 }) actor!: string;
  @Text({ max: 200, nullable: true }) actorName!: string | null;
  @Text({ max: 200 }) action!: string;
  @Text({ max: 200 }) subject!: string;
  @JsonObject() data!: Readonly<Record<string, unknown>>;
  @Text({ max: 64, describes: 'the link of the chain' }) hash!: string;
}

/** Who did what. */
@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly reader: Reader) {}

  /** Entries of the audit, newest first. */
  @Get()
  @Answers(AuditView, { isPage: true })
  async list(
    @Query() { cursor, limit, subject, actor: by }: AuditQuery,
    @Caller() actor: Actor,
  ): Promise<Page<AuditView>> {
    settled(permit(actor, { action: 'audit.read' }));
    const filter = { subject: subject ?? null, actor: by ?? null, after: placeOf(cursor, 1), limit: limit + 1 };
    return pageOf(await listAudit(this.reader, filter), limit, { key: ({ id }) => [id], view: auditView });
  }
}

function auditView({ at, ...entry }: AuditFacts): AuditView {
  return { ...entry, at: at.toISOString() };
}
