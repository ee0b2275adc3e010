import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An appeal against one ledger line and its decision. */
@Entity('appeal')
@Unique('appeal_line_unique', ['evaluationId', 'departmentId', 'position'])
@Check('appeal_state_known', "state in ('raised', 'upheld', 'dismissed')")
@ForeignKey('ledger_line', ['evaluationId', 'departmentId', 'position'], ['evaluationId', 'departmentId', 'position'], {
  name: 'appeal_line_fk',
})
export class AppealRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'appeal_pk' }) id!: string;

  @Column('uuid') evaluationId!: string;

  @Column('uuid') departmentId!: string;

  @Column('integer') position!: number;

  @Column('text') reason!: string;

  @Column('uuid') raisedBy!: string;

  @Column('timestamptz') raisedAt!: Date;

  @Column('text') state!: 'raised' | 'upheld' | 'dismissed';

  @Column('uuid', { nullable: true }) decidedBy!: string | null;

  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;

  @Column('text', { nullable: true }) decisionReason!: string | null;
}
