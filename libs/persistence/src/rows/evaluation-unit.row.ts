import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One unit in an evaluation: its frozen facts and its score in ten-thousandths of a point. */
@Entity('evaluation_unit')
@ForeignKey('department', ['departmentId'], ['id'], { name: 'evaluation_unit_department_fk' })
@ForeignKey('evaluation', ['evaluationId'], ['id'], { name: 'evaluation_unit_evaluation_fk' })
export class EvaluationUnitRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evaluation_unit_pk' }) evaluationId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evaluation_unit_pk' }) departmentId!: string;

  @Column('jsonb') facts!: unknown;

  @Column('bigint', { nullable: true }) scorePoints!: string | null;

  @Column('boolean') isRanked!: boolean;

  @Column('text', { nullable: true }) grade!: string | null;

  @Column('text', { nullable: true }) selfReview!: string | null;

  @Column('timestamptz', { nullable: true }) selfReviewedAt!: Date | null;

  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
}
