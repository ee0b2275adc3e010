import type { RulePack } from '@duban/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One published, unchangeable version of a rule pack (规则包). */
@Entity('rule_pack_version')
export class RulePackVersionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'rule_pack_version_pk' }) code!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'rule_pack_version_pk' }) version!: number;

  @Column('jsonb') data!: RulePack;

  @Column('timestamptz') publishedAt!: Date;
}
