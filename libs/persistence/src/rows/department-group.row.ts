import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A named group of departments, such as all county governments. */
@Entity('department_group')
@Unique('department_group_name_unique', ['name'])
export class DepartmentGroupRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'department_group_pk' }) id!: string;

  @Column('text') name!: string;
}
