import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { checkChain, listAudit } from '@duban/persistence';
import type { Actor, Page } from '../edge/index.js';
import { Answers, Caller, pageOf, permit, placeOf, settled } from '../edge/index.js';
import { Reader } from '../record/index.js';
import {
  AuditQuery,
  AuditView,
  auditView,
  VerificationQuery,
  VerificationView,
  verificationView,
} from './audit.views.js';

/** How long one request may walk the chain; a longer chain is walked by more requests. */
const LONGEST_WALK_MS = 10_000;

/** Who did what. */
@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly reader: Reader) {}

  /** Entries of the audit, newest first. */
  @Get()
  @Answers(AuditView, { isPage: true })
  async list(@Query() query: AuditQuery, @Caller() actor: Actor): Promise<Page<AuditView>> {
    settled(permit(actor, { action: 'audit.read' }));
    const { cursor, limit, subject = null, actor: by = null, action = null, from, until } = query;
    const span = {
      from: from === undefined ? null : new Date(from),
      until: until === undefined ? null : new Date(until),
    };
    const filter = { subject, actor: by, action, ...span, after: placeOf(cursor, 1), limit: limit + 1 };
    return pageOf(await listAudit(this.reader, filter), limit, { key: ({ id }) => [id], view: auditView });
  }

  /** Walks the chain of hashes and says whether anything was changed or taken out; a long chain in several requests. */
  @Get('verification')
  @Answers(VerificationView)
  async verification(@Query() { from, limit }: VerificationQuery, @Caller() actor: Actor): Promise<VerificationView> {
    settled(permit(actor, { action: 'audit.read' }));
    return verificationView(from, await checkChain(this.reader.query, { from, limit, longestMs: LONGEST_WALK_MS }));
  }
}
