import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a unit has typed in answer to an obligation and not yet sent. */
@Entity('answer_draft')
@Check('answer_draft_progress_range', '(progress >= 0) AND (progress <= 100)')
@ForeignKey('obligation', ['obligationId'], ['id'], { name: 'answer_draft_obligation_fk' })
@ForeignKey('person', ['writtenBy'], ['id'], { name: 'answer_draft_person_fk' })
export class AnswerDraftRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'answer_draft_pk' }) obligationId!: string;

  @Column('integer', { nullable: true }) progress!: number | null;

  @Column('text', { nullable: true }) summary!: string | null;

  @Column('text', { nullable: true }) nextStep!: string | null;

  @Column('text', { nullable: true }) problem!: string | null;

  @Column('uuid', { array: true, nullable: true }) missingDepartmentIds!: string[] | null;

  @Column('date', { nullable: true }) actualOn!: string | null;

  @Column('boolean', { default: false }) isUnchanged!: boolean;

  @Column('uuid', { array: true, default: () => "'{}'" }) fileIds!: string[];

  @Column('integer', { default: 1 }) version!: number;

  @Column('uuid') writtenBy!: string;

  @Column('timestamptz') writtenAt!: Date;
}
