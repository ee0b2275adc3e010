import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One paragraph of a plan's document (条款): its lines, its words, and what became of it. */
@Entity('clause')
@Index('clause_line_index', ['planId', 'lineFrom'])
@Check('clause_lines_forward', 'line_from <= line_to')
@ForeignKey('plan', ['planId'], ['id'], { name: 'clause_plan_fk' })
export class ClauseRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clause_pk' }) planId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'clause_pk' }) position!: number;

  @Column('integer') lineFrom!: number;

  @Column('integer') lineTo!: number;

  @Column('text') fate!: string;

  @Column('text') text!: string;

  @Column('text', { nullable: true }) droppedReason!: string | null;
}
