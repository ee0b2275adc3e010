import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One notice as it stands in one digest. */
@Entity('digest_item')
@ForeignKey('digest', ['digestId'], ['id'], { name: 'digest_item_digest_fk' })
@ForeignKey('notice', ['obligationId', 'stepKey', 'recipientId'], ['obligationId', 'stepKey', 'recipientId'], {
  name: 'digest_item_notice_fk',
})
export class DigestItemRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'digest_item_pk' }) digestId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'digest_item_pk' }) obligationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'digest_item_pk' }) stepKey!: string;

  @Column('uuid') recipientId!: string;

  @Column('boolean', { default: false }) isWithdrawn!: boolean;
}
