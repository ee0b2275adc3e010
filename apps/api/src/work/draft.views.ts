import type { AnswerDraft } from '@duban/persistence';
import { CivilDate, Flag, Id, id, InstantField, ListOf, ListOfObjects, Text, Whole } from '../edge/index.js';
import { FileView } from '../files/index.js';
import { instantText } from '../seeing/index.js';

/** A draft of an answer as it was typed, by whom and when; null where nothing was typed. */
export class DraftView {
  @Id() obligationId!: string;
  @Whole({ min: 0, max: 100, nullable: true }) progress!: number | null;
  @Text({ min: 0, max: 10_000, nullable: true }) summary!: string | null;
  @Text({ min: 0, max: 10_000, nullable: true }) nextStep!: string | null;
  @Text({ min: 0, max: 10_000, nullable: true }) problem!: string | null;
  @ListOf(id(), { max: 200, nullable: true, describes: 'null leaves it to the record' }) missing!: string[] | null;
  @CivilDate({ nullable: true }) actualOn!: string | null;
  @Flag({ describes: 'the same as last time' }) unchanged!: boolean;
  @ListOf(id(), { max: 20 }) fileIds!: string[];
  @ListOfObjects(() => FileView, { max: 20 }) files!: FileView[];
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @Id() writtenBy!: string;
  @Text({ max: 100 }) writtenByName!: string;
  @InstantField() writtenAt!: string;
}

/** The drafts of the own units in a round. */
export class DraftsView {
  @ListOfObjects(() => DraftView, { max: 500 }) items!: DraftView[];
}

/** The view of a draft. */
export function draftView({ writtenAt, missing, fileIds, files, ...draft }: AnswerDraft): DraftView {
  const lists = { missing: missing && [...missing], fileIds: [...fileIds], files: files.map((file) => ({ ...file })) };
  return { ...draft, ...lists, writtenAt: instantText(writtenAt) };
}
