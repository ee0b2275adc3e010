import type { WorkflowName } from '@duban/workflows';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A message to a workflow that the relay has still to hand over. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'outbox_pk',
  })
  id!: string;

  @Column('text') workflowId!: string;

  @Column('text') workflow!: WorkflowName;

  @Column('text') subjectId!: string;

  @Column('integer') version!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' }) createdAt!: Date;

  @Column('timestamptz', { nullable: true }) leasedUntil!: Date | null;

  @Column('integer', { default: 0 }) attempts!: number;

  @Column('text', { nullable: true }) lastError!: string | null;
}
