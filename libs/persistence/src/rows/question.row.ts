import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What a reviewer is asked about a draft, and what they answered. */
@Entity('question')
@Index('question_plan_index', ['planId', 'position'])
@Index('question_task_index', ['taskId'])
@Check('question_settled_wholly', '(decision is null) = (settled_at is null)')
@ForeignKey('plan', ['planId'], ['id'], { name: 'question_plan_fk' })
@ForeignKey('task', ['taskId'], ['id'], { name: 'question_task_fk', onDelete: 'CASCADE' })
@ForeignKey('task', ['otherTaskId'], ['id'], { name: 'question_other_task_fk', onDelete: 'CASCADE' })
@ForeignKey('person', ['settledBy'], ['id'], { name: 'question_settled_by_fk' })
export class QuestionRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'question_pk' }) id!: string;

  @Column('uuid') planId!: string;

  @Column('uuid', { nullable: true }) taskId!: string | null;

  @Column('uuid', { nullable: true }) otherTaskId!: string | null;

  @Column('integer') position!: number;

  @Column('text') code!: string;

  @Column('text') subject!: string;

  @Column('integer', { nullable: true }) line!: number | null;

  @Column('text', { nullable: true }) decision!: string | null;

  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;

  @Column('uuid', { nullable: true }) settledBy!: string | null;
}
