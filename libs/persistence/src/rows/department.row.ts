import type { DepartmentKind } from '@duban/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A department in the tree of the organisation (province, city, county, bureau, company, office). */
@Entity('department')
@Unique('department_name_unique', ['name'])
@Index('department_parent_index', ['parentId'])
@Check('department_kind_known', "kind in ('province', 'city', 'county', 'bureau', 'company', 'office')")
@ForeignKey('department', ['parentId'], ['id'], { name: 'department_parent_fk' })
export class DepartmentRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'department_pk' }) id!: string;

  @Column('uuid', { nullable: true }) parentId!: string | null;

  @Column('text') name!: string;

  @Column('text') kind!: DepartmentKind;

  @Column('text', { default: '' }) duties!: string;

  @Column('integer', { default: 1 }) version!: number;
}
