import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins of one login, for the growing delay. */
@Entity('sign_in_attempt')
export class SignInAttemptRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_attempt_pk' }) login!: string;

  @Column('integer') failures!: number;

  @Column('timestamptz') lastFailedAt!: Date;
}
