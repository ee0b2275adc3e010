import type { Act } from '@duban/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The record of one agenda step: carried out, collapsed or inapplicable; written once and never changed. */
@Entity('step')
@Index('step_planned_index', { synchronize: false })
@Check('step_never_early', 'carried_at >= planned_at')
@Check('step_outcome_known', "outcome in ('carried', 'collapsed', 'inapplicable')")
@ForeignKey('obligation', ['obligationId'], ['id'], { name: 'step_obligation_fk' })
export class StepRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'step_pk' }) obligationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'step_pk' }) stepKey!: string;

  @Column('text') act!: Act;

  @Column('timestamptz') plannedAt!: Date;

  @Column('timestamptz') carriedAt!: Date;

  @Column('text') outcome!: 'carried' | 'collapsed' | 'inapplicable';
}
