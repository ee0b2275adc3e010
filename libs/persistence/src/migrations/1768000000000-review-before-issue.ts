import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BACK, REVIEW } from './review-before-issue/review.js';

/** What a review before the issue needs: the source by clauses, questions with their answers, what a person decided, and stated duties. */
export class ReviewBeforeIssue1768000000000 implements MigrationInterface {
  readonly name = 'ReviewBeforeIssue1768000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REVIEW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BACK);
  }
}
