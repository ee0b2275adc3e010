import type { Role } from '@duban/domain';
import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a person is in a department. */
@Entity('person_role')
@Index('person_role_department_index', ['departmentId', 'role'])
@Check(
  'person_role_known',
  "role in ('handler', 'liaison', 'leader', 'principal', 'supervision', 'evaluation', 'administrator', 'auditor')",
)
@ForeignKey('department', ['departmentId'], ['id'], { name: 'person_role_department_fk', onDelete: 'CASCADE' })
@ForeignKey('person', ['personId'], ['id'], { name: 'person_role_person_fk', onDelete: 'CASCADE' })
export class PersonRoleRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_role_pk' }) personId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_role_pk' }) departmentId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_role_pk' }) role!: Role;
}
