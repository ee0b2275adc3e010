import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { countDeliveries, findDelivery, listDeliveries, readInbox, unreadDigests } from '@duban/persistence';
import type { Actor, Page } from '../edge/index.js';
import { Answers, Caller, IdParam, ListQuery, pageOf, placeOf, refused, settled } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { viewerOf } from '../seeing/index.js';
import {
  DeliveryCountsView,
  DeliveryDetailView,
  deliveryDetailView,
  DeliveryQuery,
  DeliveryView,
  deliveryView,
  DigestView,
  digestView,
  UnreadView,
} from './inbox.views.js';
import { MarkDigestRead } from './mark-digest-read.js';

/** The digests in the own inbox, and what is on its way to others. */
@ApiTags('inbox')
@Controller()
export class InboxController {
  constructor(
    private readonly reader: Reader,
    private readonly markDigestRead: MarkDigestRead,
  ) {}

  /** The caller's digests, newest first. */
  @Get('inbox')
  @Answers(DigestView, { isPage: true })
  async inbox(@Query() { cursor, limit }: ListQuery, @Caller() actor: Actor): Promise<Page<DigestView>> {
    const rows = await readInbox(this.reader, actor.personId, { limit: limit + 1, after: placeOf(cursor, 2) });
    return pageOf(rows, limit, { key: ({ sentAt, id }) => [sentAt, id], view: digestView });
  }

  /** How many digests in the caller's inbox are not read. */
  @Get('inbox/unread')
  @Answers(UnreadView)
  async unread(@Caller() actor: Actor): Promise<UnreadView> {
    return { unread: await unreadDigests(this.reader, actor.personId) };
  }

  /** Marks everything in the caller's inbox as read. */
  @Post('inbox/read-all')
  @HttpCode(200)
  @Answers(UnreadView)
  async readAll(@Caller() actor: Actor): Promise<UnreadView> {
    await this.markDigestRead.all(actor);
    return { unread: await unreadDigests(this.reader, actor.personId) };
  }

  /** Marks a digest as read. */
  @Post('inbox/:id/read')
  @HttpCode(204)
  @Answers(null, { status: 204 })
  async read(@IdParam() id: string, @Caller() actor: Actor): Promise<void> {
    settled(await this.markDigestRead.run(id, actor));
  }

  /** Deliveries counted by channel and state, as far as the caller sees them. */
  @Get('deliveries/counts')
  @Answers(DeliveryCountsView)
  async counts(@Caller() actor: Actor): Promise<DeliveryCountsView> {
    return { items: await countDeliveries(this.reader, viewerOf(actor), seesAll(actor)) };
  }

  /** What waits and what failed on its way out: for administrators, and for offices in the plans they oversee. */
  @Get('deliveries')
  @Answers(DeliveryView, { isPage: true })
  async deliveries(@Query() query: DeliveryQuery, @Caller() actor: Actor): Promise<Page<DeliveryView>> {
    const page = {
      limit: query.limit + 1,
      after: placeOf(query.cursor, 2),
      state: query.state ?? null,
      channel: query.channel ?? null,
      recipient: query.recipient ?? null,
      isAll: seesAll(actor),
    };
    const rows = await listDeliveries(this.reader, viewerOf(actor), page);
    return pageOf(rows, query.limit, { key: ({ windowAt, id }) => [windowAt, id], view: deliveryView });
  }

  /** One delivery with what it said. */
  @Get('deliveries/:id')
  @Answers(DeliveryDetailView)
  async delivery(@IdParam() id: string, @Caller() actor: Actor): Promise<DeliveryDetailView> {
    const found = await findDelivery(this.reader, id, { viewer: viewerOf(actor), isAll: seesAll(actor) });
    if (found === null) throw refused({ code: 'resource.unknown' });
    return deliveryDetailView(found);
  }
}

/** Administrators and auditors see every delivery, offices those of the plans they oversee; refuses everybody else. */
function seesAll(actor: Actor): boolean {
  const isAll = actor.roles.some(({ role }) => role === 'administrator' || role === 'auditor');
  if (!isAll && actor.overseenIds.length === 0) throw refused({ code: 'permission.denied' });
  return isAll;
}
