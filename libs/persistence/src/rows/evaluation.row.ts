import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The evaluation of one plan and year with the dates of its phases. */
@Entity('evaluation')
@Unique('evaluation_year_unique', ['planId', 'year'])
@Check(
  'evaluation_phase_known',
  "phase in ('planned', 'self-review', 'verification', 'notice', 'appeal', 'decision', 'publication', 'published')",
)
@ForeignKey('plan', ['planId'], ['id'], { name: 'evaluation_plan_fk' })
export class EvaluationRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'evaluation_pk' }) id!: string;

  @Column('uuid') planId!: string;

  @Column('integer') year!: number;

  @Column('text') phase!:
    'planned' | 'self-review' | 'verification' | 'notice' | 'appeal' | 'decision' | 'publication' | 'published';

  @Column('jsonb') phases!: unknown;

  @Column('text') rulePackCode!: string;

  @Column('integer') rulePackVersion!: number;

  @Column('timestamptz', { nullable: true }) frozenAt!: Date | null;

  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;

  @Column('uuid', { nullable: true }) publishedBy!: string | null;

  @Column('integer', { default: 1 }) version!: number;
}
