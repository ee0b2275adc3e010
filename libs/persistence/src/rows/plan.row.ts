import type { PlanState } from '@duban/domain';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

/** A plan document under supervision, with the calendar and rule pack it is bound to. */
@Entity('plan')
@Check('plan_state_known', "state in ('draft', 'approved', 'issued', 'closed')")
@ForeignKey('calendar_version', ['calendarCode', 'calendarVersion'], ['code', 'version'], { name: 'plan_calendar_fk' })
@ForeignKey('department', ['departmentId'], ['id'], { name: 'plan_department_fk' })
@ForeignKey('rule_pack_version', ['rulePackCode', 'rulePackVersion'], ['code', 'version'], {
  name: 'plan_rule_pack_fk',
})
@ForeignKey('stored_file', ['sourceFileId'], ['id'], { name: 'plan_source_file_fk' })
export class PlanRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_pk' }) id!: string;

  @Column('text') title!: string;

  @Column('text', { nullable: true }) documentNumber!: string | null;

  @Column('uuid') departmentId!: string;

  @Column('text') state!: PlanState;

  @Column('text') calendarCode!: string;

  @Column('integer') calendarVersion!: number;

  @Column('text') rulePackCode!: string;

  @Column('integer') rulePackVersion!: number;

  @Column('date', { nullable: true }) supervisedFrom!: string | null;

  @Column('date', { nullable: true }) supervisedUntil!: string | null;

  @Column('timestamptz', { nullable: true }) issuedAt!: Date | null;

  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;

  @Column('uuid', { nullable: true }) sourceFileId!: string | null;

  @Column('jsonb', { nullable: true }) draft!: unknown;

  @Column('integer', { default: 1 }) version!: number;

  @Column('timestamptz') createdAt!: Date;
}
