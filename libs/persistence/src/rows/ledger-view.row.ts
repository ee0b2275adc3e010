import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The ledger as a person wants to see it again: what it is narrowed to, its order, its group and its columns. */
@Entity('ledger_view')
@Unique('ledger_view_name_unique', ['personId', 'name'])
@ForeignKey('person', ['personId'], ['id'], { name: 'ledger_view_person_fk', onDelete: 'CASCADE' })
export class LedgerViewRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'ledger_view_pk' }) id!: string;

  @Column('uuid') personId!: string;

  @Column('text') name!: string;

  @Column('jsonb') query!: unknown;

  @Column('integer', { default: 1 }) version!: number;
}
