import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A dated node (节点) of a task. */
@Entity('milestone')
@Unique('milestone_position_unique', ['taskId', 'position'])
@Check('milestone_state_known', "state in ('planned', 'past', 'done', 'cancelled')")
@ForeignKey('task', ['taskId'], ['id'], { name: 'milestone_task_fk' })
export class MilestoneRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'milestone_pk' }) id!: string;

  @Column('uuid') taskId!: string;

  @Column('integer') position!: number;

  @Column('text') content!: string;

  @Column('text') phrase!: string;

  @Column('date', { nullable: true }) dueOn!: string | null;

  @Column('text') state!: 'planned' | 'past' | 'done' | 'cancelled';

  @Column('date', { nullable: true }) doneOn!: string | null;

  @Column('boolean', { default: false }) isImported!: boolean;

  @Column('integer', { default: 1 }) version!: number;
}
