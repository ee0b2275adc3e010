import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
alter table digest add column subject text, add column body text;
alter table digest add constraint digest_letter_whole check ((subject is null) = (body is null));
`;

const DOWN = `
alter table digest drop constraint digest_letter_whole;
alter table digest drop column subject, drop column body;
`;

/** What a letter said is kept with its digest, so that it can be read as it was sent; letters sent before stay without. */
export class LettersAsSent1770300000000 implements MigrationInterface {
  readonly name = 'LettersAsSent1770300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
