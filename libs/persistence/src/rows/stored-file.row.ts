import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An uploaded file with its content and digest. */
@Entity('stored_file')
export class StoredFileRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'stored_file_pk' }) id!: string;

  @Column('text') name!: string;

  @Column('text') mediaType!: string;

  @Column('integer') sizeBytes!: number;

  @Column('text') sha256!: string;

  @Column('bytea') content!: Buffer;

  @Column('uuid', { nullable: true }) uploadedBy!: string | null;

  @Column('timestamptz') uploadedAt!: Date;
}
