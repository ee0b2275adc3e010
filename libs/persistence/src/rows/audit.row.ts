import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One link of the append-only, hash-chained audit. */
@Entity('audit')
@Unique('audit_hash_unique', ['hash'])
@Index('audit_subject_index', ['subject', 'id'])
export class AuditRow {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_pk' }) id!: string;

  @Column('timestamptz') at!: Date;

  @Column('text') actor!: string;

  @Column('text') action!: string;

  @Column('text') subject!: string;

  @Column('jsonb') data!: unknown;

  @Column('text') previousHash!: string;

  @Column('text') hash!: string;
}
