import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The stored answer to a write that carried an Idempotency-Key. */
@Entity('idempotency_key')
@Index('idempotency_key_created_index', ['createdAt'])
export class IdempotencyKeyRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_key_pk' }) personId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pk' }) key!: string;

  @Column('text') requestHash!: string;

  @Column('integer') status!: number;

  @Column('jsonb', { nullable: true }) body!: unknown;

  @Column('timestamptz') createdAt!: Date;
}
