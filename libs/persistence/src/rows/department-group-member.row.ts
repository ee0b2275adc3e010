import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One department of a group. */
@Entity('department_group_member')
@ForeignKey('department', ['departmentId'], ['id'], {
  name: 'department_group_member_department_fk',
  onDelete: 'CASCADE',
})
@ForeignKey('department_group', ['groupId'], ['id'], { name: 'department_group_member_group_fk', onDelete: 'CASCADE' })
export class DepartmentGroupMemberRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_group_member_pk' }) groupId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_group_member_pk' }) departmentId!: string;
}
