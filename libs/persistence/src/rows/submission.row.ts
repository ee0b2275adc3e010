import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One answer to an obligation, revision by revision; never overwritten. */
@Entity('submission')
@Unique('submission_revision_unique', ['obligationId', 'revision'])
@Index('submission_review_index', { synchronize: false })
@Index('submission_task_index', ['taskId', 'submittedAt'])
@Check('submission_progress_range', '(progress >= 0) AND (progress <= 100)')
@Check('submission_state_known', "state in ('submitted', 'accepted', 'returned')")
@ForeignKey('obligation', ['obligationId'], ['id'], { name: 'submission_obligation_fk' })
@ForeignKey('person', ['submittedBy'], ['id'], { name: 'submission_person_fk' })
export class SubmissionRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'submission_pk' }) id!: string;

  @Column('uuid') obligationId!: string;

  @Column('integer') revision!: number;

  @Column('uuid') departmentId!: string;

  @Column('uuid', { nullable: true }) taskId!: string | null;

  @Column('integer', { nullable: true }) progress!: number | null;

  @Column('text') summary!: string;

  @Column('text', { nullable: true }) nextStep!: string | null;

  @Column('text', { nullable: true }) problem!: string | null;

  @Column('boolean', { default: false }) isUnchanged!: boolean;

  @Column('uuid', { array: true, default: () => "'{}'" }) missingDepartmentIds!: string[];

  @Column('uuid', { array: true, default: () => "'{}'" }) fileIds!: string[];

  @Column('date') actualOn!: string;

  @Column('uuid') submittedBy!: string;

  @Column('timestamptz') submittedAt!: Date;

  @Column('text') state!: 'submitted' | 'accepted' | 'returned';

  @Column('uuid', { nullable: true }) reviewedBy!: string | null;

  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;

  @Column('text', { nullable: true }) reviewReason!: string | null;

  @Column('integer', { default: 1 }) version!: number;
}
