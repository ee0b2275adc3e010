import { useWords } from '../../../language/index.js';
import { IMPORT_WORDS } from './import-words.js';
import type { Imported } from './send-import.js';

/** How many departments, groups and people are new, changed and as they were. */
export function ImportCounts({ imported }: { readonly imported: Imported }) {
  const t = useWords(IMPORT_WORDS);
  const lists = ['departments', 'groups', 'people'] as const;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t.list}</th>
          <th scope="col">{t.created}</th>
          <th scope="col">{t.updated}</th>
          <th scope="col">{t.unchanged}</th>
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={list}>
            <th scope="row">{t[list]}</th>
            <td className="figure">{imported[list].created}</td>
            <td className="figure">{imported[list].updated}</td>
            <td className="figure">{imported[list].unchanged}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
