import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person who may sign in; disabled people stay, because the record names them. */
@Entity('person')
@Unique('person_login_unique', ['login'])
export class PersonRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_pk' }) id!: string;

  @Column('text') name!: string;

  @Column('text') login!: string;

  @Column('text', { nullable: true }) email!: string | null;

  @Column('text', { nullable: true }) passwordHash!: string | null;

  @Column('boolean', { default: true }) isPasswordTemporary!: boolean;

  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;

  @Column('integer', { default: 1 }) version!: number;
}
