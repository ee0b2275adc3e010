import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that holds the offset of a rehearsal. */
@Entity('business_clock')
@Check('business_clock_mode_known', "mode in ('normal', 'rehearsal')")
@Check('business_clock_normal_is_real', "(mode = 'rehearsal') OR (offset_ms = 0)")
@Check('business_clock_single', 'id = 1')
export class BusinessClockRow {
  @PrimaryColumn('integer', { default: 1, primaryKeyConstraintName: 'business_clock_pk' }) id!: number;

  @Column('text', { default: 'normal' }) mode!: 'normal' | 'rehearsal';

  @Column('bigint', { default: 0 }) offsetMs!: string;
}
