import type { Complexity, TaskState } from '@duban/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What the ledger compares of one task; kept in step with the record by triggers alone and never written otherwise. */
@Entity('task_facts')
@Index('task_facts_plan_index', ['planId', 'number'])
@Index('task_facts_usual_order', { synchronize: false })
@Index('task_facts_title_order', { synchronize: false })
@ForeignKey('task', ['taskId'], ['id'], { name: 'task_facts_task_fk', onDelete: 'CASCADE' })
export class TaskFactsRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_facts_pk' }) taskId!: string;

  @Column('uuid') planId!: string;

  @Column('integer') number!: number;

  /** When the plan was issued, and until when it is supervised. */
  @Column('timestamptz', { nullable: true }) planIssuedAt!: Date | null;

  @Column('date', { nullable: true }) planSupervisedUntil!: string | null;

  @Column('text') state!: TaskState;

  @Column('text') complexity!: Complexity;

  @Column('numeric', { precision: 8, scale: 2 }) weight!: string;

  @Column('text') action!: string;

  @Column('text') loweredTitle!: string;

  @Column('uuid', { nullable: true }) leadDepartmentId!: string | null;

  @Column('integer', { default: 0 }) supporting!: number;

  @Column('integer', { default: 0 }) implementing!: number;

  @Column('date', { nullable: true }) lastMilestoneOn!: string | null;

  /** The present limits of everything open, the earliest first. */
  @Column('timestamptz', { array: true, default: () => "'{}'" }) openDueAt!: Date[];

  /** The earliest of them. */
  @Column('timestamptz', { nullable: true }) nextDueAt!: Date | null;

  /** Something was first answered after its original limit. */
  @Column('boolean', { default: false }) isMadeGoodLate!: boolean;

  /** A report of the lead was. */
  @Column('boolean', { default: false }) hasLateReport!: boolean;

  /** The earliest original limit among the lead's reports without any answer: from then on a period is missed. */
  @Column('timestamptz', { nullable: true }) unansweredReportDueAt!: Date | null;

  @Column('integer', { default: 0 }) laterLimits!: number;

  /** When the lead last told progress that was not returned, and how much. */
  @Column('timestamptz', { nullable: true }) toldAt!: Date | null;

  @Column('integer', { nullable: true }) progress!: number | null;

  /** The escalating acts carried out, each once. */
  @Column('text', { array: true, default: () => "'{}'" }) escalations!: string[];
}
