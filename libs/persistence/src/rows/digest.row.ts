import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What one recipient gets through one channel at one delivery window. */
@Entity('digest')
@Unique('digest_once', ['recipientId', 'channel', 'windowAt'])
@Index('digest_attempt_index', { synchronize: false })
@Check('digest_channel_known', "channel in ('inbox', 'email')")
@Check('digest_state_known', "state in ('waiting', 'queued', 'sent', 'withdrawn', 'failed')")
@Check('digest_letter_whole', '(subject is null) = (body is null)')
@ForeignKey('person', ['recipientId'], ['id'], { name: 'digest_recipient_fk' })
export class DigestRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'digest_pk' }) id!: string;

  @Column('uuid') recipientId!: string;

  @Column('text') channel!: 'inbox' | 'email';

  @Column('timestamptz') windowAt!: Date;

  @Column('text') state!: 'waiting' | 'queued' | 'sent' | 'withdrawn' | 'failed';

  @Column('timestamptz') createdAt!: Date;

  @Column('integer', { default: 0 }) attempts!: number;

  @Column('timestamptz', { nullable: true }) nextAttemptAt!: Date | null;

  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;

  @Column('timestamptz', { nullable: true }) readAt!: Date | null;

  @Column('text', { nullable: true }) lastError!: string | null;

  /** What the letter said, once it was sent. */
  @Column('text', { nullable: true }) subject!: string | null;

  @Column('text', { nullable: true }) body!: string | null;
}
