import { ROLES } from '@duban/domain';
import { Flag, ListOfObjects, ObjectOf, OneOf, Text, Whole } from '../edge/index.js';
import type { ChangedField, ImportChange } from './import-changes.js';
import { FIELD_NAMES } from './import-changes.js';
import { DEPARTMENT_KINDS } from './organisation.requests.js';

/** A preview lists this many changes and says how many more there are. */
export const MOST_CHANGES_SHOWN = 500;

/** How many lines of an import made, changed or found something. */
export class CountsView {
  @Whole({ min: 0, max: 1_000_000 }) created!: number;
  @Whole({ min: 0, max: 1_000_000 }) updated!: number;
  @Whole({ min: 0, max: 1_000_000 }) unchanged!: number;
}

/** A password for one use, told this once. */
export class TemporaryPasswordView {
  @Text({ max: 100 }) login!: string;
  @Text({ max: 100 }) password!: string;
}

/** What an import made of the people. */
export class ImportedPeopleView extends CountsView {
  @ListOfObjects(() => TemporaryPasswordView, { max: 20_000 }) temporaryPasswords!: TemporaryPasswordView[];
}

/** One value of a changed field. */
export class ChangedValueView {
  @Text({ min: 0, max: 5_000, nullable: true, describes: 'words; of a role the department it is held in' }) text!:
    string | null;
  @OneOf(DEPARTMENT_KINDS, { nullable: true }) kind!: string | null;
  @OneOf(ROLES, { nullable: true }) role!: string | null;
}

/** A field before and after; empty where there was or is nothing. */
export class ChangedFieldView {
  @OneOf(FIELD_NAMES) field!: string;
  @ListOfObjects(() => ChangedValueView, { max: 1_000 }) before!: ChangedValueView[];
  @ListOfObjects(() => ChangedValueView, { max: 1_000 }) after!: ChangedValueView[];
}

/** One line of an import that makes or changes something. */
export class ImportChangeView {
  @OneOf(['departments', 'groups', 'people']) list!: string;
  @OneOf(['created', 'updated']) change!: string;
  @Text({ max: 200 }) name!: string;
  @ListOfObjects(() => ChangedFieldView, { max: 20 }) fields!: ChangedFieldView[];
}

/** What an import did, or would do. */
export class ImportedView {
  @Flag({ describes: 'nothing was written' }) isPreview!: boolean;
  @ListOfObjects(() => ImportChangeView, { max: MOST_CHANGES_SHOWN, describes: 'of a preview' })
  changes!: ImportChangeView[];
  @Whole({ min: 0, max: 1_000_000, describes: 'changes beyond those listed' }) more!: number;
  @ObjectOf(() => CountsView) departments!: CountsView;
  @ObjectOf(() => CountsView) groups!: CountsView;
  @ObjectOf(() => ImportedPeopleView) people!: ImportedPeopleView;
}

/** The view of a change. */
export function importChangeView({ fields, ...change }: ImportChange): ImportChangeView {
  return { ...change, fields: fields.map(fieldView) };
}

function fieldView({ field, before, after }: ChangedField): ChangedFieldView {
  return { field, before: before.map((value) => ({ ...value })), after: after.map((value) => ({ ...value })) };
}
