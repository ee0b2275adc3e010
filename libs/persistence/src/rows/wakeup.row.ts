import type { WorkflowName } from '@duban/workflows';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** When a workflow must look again, and at which version its subject is. */
@Entity('wakeup')
@Index('wakeup_next_index', { synchronize: false })
export class WakeupRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'wakeup_pk' }) workflowId!: string;

  @Column('text') workflow!: WorkflowName;

  @Column('text') subjectId!: string;

  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;

  @Column('text') why!: string;

  @Column('integer', { default: 1 }) version!: number;

  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
}
