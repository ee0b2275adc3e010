import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a reconcile run found wrong and put right. */
@Entity('repair')
export class RepairRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'repair_pk',
  })
  id!: string;

  @Column('timestamptz') foundAt!: Date;

  @Column('text') workflowId!: string;

  @Column('text') reason!: string;
}
