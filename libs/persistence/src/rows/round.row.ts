import type { DerivationStep, ObligationKind } from '@duban/domain';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A round: all obligations of a plan that share a kind and a due instant. */
@Entity('round')
@Unique('round_kind_due_unique', ['planId', 'kind', 'dueAt'])
@Check('round_state_known', "state in ('open', 'closed')")
@ForeignKey('plan', ['planId'], ['id'], { name: 'round_plan_fk' })
export class RoundRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'round_pk' }) id!: string;

  @Column('uuid') planId!: string;

  @Column('text') kind!: ObligationKind;

  @Column('text') period!: string;

  @Column('timestamptz') opensAt!: Date;

  @Column('timestamptz') dueAt!: Date;

  @Column('date') dueOn!: string;

  @Column('jsonb') derivation!: readonly DerivationStep[];

  @Column('boolean') isProvisional!: boolean;

  @Column('text', { default: 'open' }) state!: 'open' | 'closed';
}
