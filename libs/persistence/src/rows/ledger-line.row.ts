import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One line of the evaluation ledger; the sum of the lines is the score. */
@Entity('ledger_line')
@Check('ledger_line_state_known', "state in ('proposed', 'notified', 'appealed', 'confirmed', 'waived')")
@ForeignKey('task', ['taskId'], ['id'], { name: 'ledger_line_task_fk' })
@ForeignKey('evaluation_unit', ['evaluationId', 'departmentId'], ['evaluationId', 'departmentId'], {
  name: 'ledger_line_unit_fk',
})
export class LedgerLineRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ledger_line_pk' }) evaluationId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ledger_line_pk' }) departmentId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'ledger_line_pk' }) position!: number;

  @Column('uuid', { nullable: true }) taskId!: string | null;

  @Column('uuid', { nullable: true }) obligationId!: string | null;

  @Column('text') rule!: string;

  @Column('integer') rulePackVersion!: number;

  @Column('text') event!: string;

  @Column('text', { nullable: true }) eventId!: string | null;

  @Column('timestamptz', { nullable: true }) occurredAt!: Date | null;

  @Column('bigint') points!: string;

  @Column('text') state!: 'proposed' | 'notified' | 'appealed' | 'confirmed' | 'waived';
}
