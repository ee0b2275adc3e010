import { CivilDate, Flag, FileIds, id, ListOf, Text, Whole } from '../edge/index.js';

/** A whole draft of an answer, as typed: nothing is required, what was not typed is null or left out. */
export class DraftRequest {
  @Whole({ min: 0, max: 100, optional: true, nullable: true }) progress?: number | null;
  @Text({ min: 0, max: 10_000, optional: true, nullable: true }) summary?: string | null;
  @Text({ min: 0, max: 10_000, optional: true, nullable: true }) nextStep?: string | null;
  @Text({ min: 0, max: 10_000, optional: true, nullable: true }) problem?: string | null;
  @Flag({ optional: true, describes: 'the same as last time' }) unchanged?: boolean;
  @ListOf(id(), { max: 200, optional: true, nullable: true, isSet: true, describes: 'null leaves it to the record' })
  missing?: string[] | null;
  @FileIds({ max: 20 }) fileIds?: string[];
  @CivilDate({ optional: true, nullable: true }) actualOn?: string | null;
}
