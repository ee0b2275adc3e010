import type { Complexity, TaskState } from '@duban/domain';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One supervised task of a plan. */
@Entity('task')
@Unique('task_number_unique', ['planId', 'number'])
@Check('task_complexity_known', "complexity in ('ordinary', 'complex')")
@Check(
  'task_state_known',
  "state in ('draft', 'dropped', 'issued', 'in-progress', 'struck-off', 'suspended', 'cancelled', 'superseded')",
)
@Check('task_weight_positive', 'weight > (0)::numeric')
@ForeignKey('plan', ['planId'], ['id'], { name: 'task_plan_fk' })
export class TaskRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'task_pk' }) id!: string;

  @Column('uuid') planId!: string;

  @Column('integer') number!: number;

  @Column('text') title!: string;

  @Column('text') content!: string;

  @Column('text', { array: true }) path!: string[];

  @Column('text', { default: 'ordinary' }) complexity!: Complexity;

  @Column('numeric', { precision: 8, scale: 2, default: 1 }) weight!: string;

  @Column('text') state!: TaskState;

  @Column('boolean', { default: false }) isContinuous!: boolean;

  @Column('text', { array: true, default: () => "'{}'" }) decided!: string[];

  @Column('jsonb', { default: () => "'[]'" }) sources!: unknown;

  @Column('jsonb', { default: () => "'[]'" }) drafts!: unknown;

  @Column('text', { nullable: true }) droppedReason!: string | null;

  @Column('integer', { default: 1 }) version!: number;
}
