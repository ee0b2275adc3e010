import type { Calendar } from '@duban/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One published, unchangeable version of a working calendar. */
@Entity('calendar_version')
export class CalendarVersionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'calendar_version_pk' }) code!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'calendar_version_pk' }) version!: number;

  @Column('jsonb') data!: Calendar;

  @Column('timestamptz') publishedAt!: Date;
}
