import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Another name under which a department is found in documents. */
@Entity('department_alias')
@Index('department_alias_department_index', ['departmentId'])
@ForeignKey('department', ['departmentId'], ['id'], { name: 'department_alias_department_fk', onDelete: 'CASCADE' })
export class DepartmentAliasRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'department_alias_pk' }) alias!: string;

  @Column('uuid') departmentId!: string;
}
