import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The one logical notice of a step to a recipient. */
@Entity('notice')
@Index('notice_pending_index', { synchronize: false })
@Check('notice_state_known', "state in ('pending', 'digested', 'withdrawn')")
@ForeignKey('person', ['recipientId'], ['id'], { name: 'notice_recipient_fk' })
@ForeignKey('step', ['obligationId', 'stepKey'], ['obligationId', 'stepKey'], { name: 'notice_step_fk' })
export class NoticeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notice_pk' }) obligationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'notice_pk' }) stepKey!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notice_pk' }) recipientId!: string;

  @Column('text', { default: 'pending' }) state!: 'pending' | 'digested' | 'withdrawn';

  @Column('timestamptz') createdAt!: Date;

  @Column('timestamptz', { nullable: true }) digestedAt!: Date | null;
}
