import type { Schemas } from '../../../api/index.js';
import { useWords } from '../../../language/index.js';
import { DEPARTMENT_KINDS, IMPORTED_FIELDS, ROLES, useFieldWord } from '../../../words/index.js';
import { IMPORT_WORDS } from './import-words.js';

type Field = Schemas['ChangedFieldView'];

/** One field before and after; of something new only what it becomes. */
export function ImportedField({ field, isNew }: { readonly field: Field; readonly isNew: boolean }) {
  const t = useWords(IMPORT_WORDS);
  const word = useFieldWord();
  const before = useValues(field.before);
  const after = useValues(field.after);
  return (
    <div>
      <span className="quiet">{word(IMPORTED_FIELDS, field.field)}</span>{' '}
      {!isNew && (
        <>
          <span className="visually-hidden">{t.before}</span>
          <del>{before}</del> <span aria-hidden="true">→</span> <span className="visually-hidden">{t.after}</span>
        </>
      )}
      <ins>{after}</ins>
    </div>
  );
}

function useValues(values: Field['before']): string {
  const t = useWords(IMPORT_WORDS);
  const word = useFieldWord();
  if (values.length === 0) return t.empty;
  const said = values.map(({ text, kind, role }) =>
    [text, kind !== null && word(DEPARTMENT_KINDS, kind), role !== null && word(ROLES, role)].filter(Boolean).join(' '),
  );
  return said.join('、');
}
