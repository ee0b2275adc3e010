import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed-in session; only the hash of its token is kept. */
@Entity('session')
@Unique('session_id_unique', ['id'])
@Index('session_person_index', ['personId'])
@ForeignKey('person', ['personId'], ['id'], { name: 'session_person_fk', onDelete: 'CASCADE' })
export class SessionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'session_pk' }) tokenHash!: string;

  @Column('uuid') personId!: string;

  @Column('text') csrfToken!: string;

  @Column('timestamptz') createdAt!: Date;

  @Column('uuid') @Generated('uuid') id!: string;

  @Column('timestamptz') lastUsedAt!: Date;

  @Column('timestamptz') expiresAt!: Date;
}
