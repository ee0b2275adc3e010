import { ACTS, OBLIGATION_KINDS } from '@duban/domain';
import type { Delivery, DeliveryDetail, DigestLine, InboxDigest } from '@duban/persistence';
import { CivilDate, Flag, Id, InstantField, ListOfObjects, ListQuery, OneOf, Text, Whole } from '../edge/index.js';
import { instantText } from '../seeing/index.js';

const STATES = ['waiting', 'queued', 'sent', 'withdrawn', 'failed'];

/** One line of a digest. */
export class DigestLineView {
  @Id() obligationId!: string;
  @OneOf(ACTS) act!: string;
  @OneOf(OBLIGATION_KINDS) kind!: string;
  @Id({ nullable: true }) taskId!: string | null;
  @Text({ max: 500, nullable: true }) taskTitle!: string | null;
  @Id({ nullable: true, describes: 'the round in which it is answered' }) roundId!: string | null;
  @Text({ max: 500 }) planTitle!: string;
  @Text({ max: 200 }) departmentName!: string;
  @InstantField() dueAt!: string;
  @CivilDate() dueOn!: string;
  @Flag({ describes: 'answered since' }) isAnswered!: boolean;
}

/** A digest as its recipient finds it. */
export class DigestView {
  @Id() id!: string;
  @InstantField() windowAt!: string;
  @InstantField() sentAt!: string;
  @Flag() isRead!: boolean;
  @InstantField({ nullable: true }) readAt!: string | null;
  @ListOfObjects(() => DigestLineView, { max: 100_000 }) items!: DigestLineView[];
}

/** One digest on its way out. */
export class DeliveryView {
  @Id() id!: string;
  @Text({ max: 100 }) recipientName!: string;
  @OneOf(['inbox', 'email']) channel!: string;
  @OneOf(STATES) state!: string;
  @InstantField() windowAt!: string;
  @Whole({ min: 0, max: 1_000 }) attempts!: number;
  @InstantField({ nullable: true }) nextAttemptAt!: string | null;
  @InstantField({ nullable: true }) sentAt!: string | null;
  @Text({ max: 2_000, nullable: true }) lastError!: string | null;
  @Whole({ min: 0, max: 100_000 }) itemCount!: number;
}

/** One delivery with what it said. */
export class DeliveryDetailView extends DeliveryView {
  @Text({ max: 500, nullable: true, describes: 'the letter as it was sent; null for the inbox and before it is sent' })
  subject!: string | null;
  @Text({ max: 1_000_000, nullable: true }) body!: string | null;
  @ListOfObjects(() => DigestLineView, { max: 100_000 }) items!: DigestLineView[];
}

/** How many digests in the own inbox are not read. */
export class UnreadView {
  @Whole({ min: 0, max: 10_000_000 }) unread!: number;
}

/** How many deliveries of one channel are in one state. */
export class DeliveryCountView {
  @OneOf(['inbox', 'email']) channel!: string;
  @OneOf(STATES) state!: string;
  @Whole({ min: 0, max: 100_000_000 }) count!: number;
}

/** Deliveries counted by channel and state; what does not occur is left out. */
export class DeliveryCountsView {
  @ListOfObjects(() => DeliveryCountView, { max: 10 }) items!: DeliveryCountView[];
}

/** A list of deliveries. */
export class DeliveryQuery extends ListQuery {
  @OneOf(STATES, { optional: true }) state?: string;
  @OneOf(['inbox', 'email'], { optional: true }) channel?: string;
  @Text({ max: 100, optional: true, describes: 'part of the recipient’s name' }) recipient?: string;
}

/** The view of a digest. */
export function digestView({ windowAt, sentAt, readAt, items, ...told }: InboxDigest): DigestView {
  const times = { windowAt: instantText(windowAt), sentAt: instantText(sentAt), readAt: instantText(readAt) };
  return { ...told, ...times, isRead: readAt !== null, items: items.map(lineView) };
}

/** The view of a delivery. */
export function deliveryView({ windowAt, nextAttemptAt, sentAt, ...told }: Delivery): DeliveryView {
  const times = {
    windowAt: instantText(windowAt),
    nextAttemptAt: instantText(nextAttemptAt),
    sentAt: instantText(sentAt),
  };
  return { ...told, ...times };
}

/** The view of a delivery with what it said. */
export function deliveryDetailView({ items, ...told }: DeliveryDetail): DeliveryDetailView {
  return { ...told, ...deliveryView(told), items: items.map(lineView) };
}

function lineView({ dueAt, ...told }: DigestLine): DigestLineView {
  return { ...told, dueAt: instantText(dueAt) };
}
