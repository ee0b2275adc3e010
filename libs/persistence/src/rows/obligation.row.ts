import type { DerivationStep, ObligationKind, ObligationState, Part } from '@duban/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** An obligation (时限事项): this department owes this thing by this instant. */
@Entity('obligation')
@Index('obligation_department_index', ['departmentId', 'state', 'dueAt'])
@Index('obligation_open_due_index', { synchronize: false })
@Index('obligation_owed_once', { synchronize: false })
@Index('obligation_round_wake_index', { synchronize: false })
@Index('obligation_task_index', ['taskId'])
@Index('obligation_task_wake_index', { synchronize: false })
@Check('obligation_closed_is_quiet', "(state = 'open') OR (next_at IS NULL)")
@Check('obligation_driver_known', "driven_by in ('round', 'task')")
@Check(
  'obligation_kind_known',
  "kind in ('sign-for', 'work-plan', 'contribution', 'report', 'milestone', 'self-review', 'verification', 'appeal-decision')",
)
@Check('obligation_met_has_time', "(state = 'met') = (met_at IS NOT NULL)")
@Check('obligation_part_known', "part in ('lead', 'support', 'implement', 'unit', 'office')")
@Check('obligation_state_known', "state in ('open', 'met', 'waived', 'superseded')")
@ForeignKey('department', ['departmentId'], ['id'], { name: 'obligation_department_fk' })
@ForeignKey('milestone', ['milestoneId'], ['id'], { name: 'obligation_milestone_fk' })
@ForeignKey('plan', ['planId'], ['id'], { name: 'obligation_plan_fk' })
@ForeignKey('round', ['roundId'], ['id'], { name: 'obligation_round_fk' })
@ForeignKey('task', ['taskId'], ['id'], { name: 'obligation_task_fk' })
export class ObligationRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'obligation_pk' }) id!: string;

  @Column('uuid') planId!: string;

  @Column('uuid', { nullable: true }) taskId!: string | null;

  @Column('uuid') departmentId!: string;

  @Column('text') kind!: ObligationKind;

  @Column('text') part!: Part;

  @Column('text') period!: string;

  @Column('uuid', { nullable: true }) roundId!: string | null;

  @Column('uuid', { nullable: true }) milestoneId!: string | null;

  @Column('text') drivenBy!: 'round' | 'task';

  @Column('timestamptz') startAt!: Date;

  @Column('timestamptz') dueAt!: Date;

  @Column('date') dueOn!: string;

  @Column('timestamptz') originalDueAt!: Date;

  @Column('jsonb', { nullable: true }) derivation!: readonly DerivationStep[] | null;

  @Column('integer', { default: 1 }) limitNumber!: number;

  @Column('text') ladder!: string;

  @Column('text', { default: 'open' }) state!: ObligationState;

  @Column('timestamptz', { nullable: true }) firstMetAt!: Date | null;

  @Column('timestamptz', { nullable: true }) metAt!: Date | null;

  @Column('date', { nullable: true }) metOn!: string | null;

  @Column('timestamptz', { nullable: true }) carriedThroughAt!: Date | null;

  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;

  @Column('integer', { default: 1 }) version!: number;
}
