import type { TaskPart } from '@duban/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The part one department has in a task; exactly one leads. */
@Entity('task_assignment')
@Index('task_assignment_department_index', ['departmentId'])
@Index('task_one_lead', { synchronize: false })
@Check('task_assignment_part_known', "part in ('lead', 'support', 'implement')")
@ForeignKey('department', ['departmentId'], ['id'], { name: 'task_assignment_department_fk' })
@ForeignKey('task', ['taskId'], ['id'], { name: 'task_assignment_task_fk' })
export class TaskAssignmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_assignment_pk' }) taskId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'task_assignment_pk' }) departmentId!: string;

  @Column('text') part!: TaskPart;

  @Column('integer') position!: number;

  @Column('timestamptz', { nullable: true }) signedAt!: Date | null;

  @Column('uuid', { nullable: true }) signedBy!: string | null;
}
