import { Alert, Button } from 'antd';
import type { Schemas } from '../../../api/index.js';
import { Section, useUnsaved } from '../../../design/index.js';
import { useWords } from '../../../language/index.js';
import { ImportCounts } from './import-counts.js';
import { ImportedField } from './imported-field.js';
import { IMPORT_WORDS } from './import-words.js';
import type { Imported } from './send-import.js';

/** What an import would change, each change with the fields before and after, and the way to apply it. */
export function ImportPreview({
  imported,
  isBusy,
  onApply,
  onCancel,
}: {
  readonly imported: Imported;
  readonly isBusy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}) {
  const t = useWords(IMPORT_WORDS);
  const { changes, more } = imported;
  useUnsaved(changes.length > 0);
  const actions = (
    <>
      <Button onClick={onCancel}>{t.cancel}</Button>
      <Button type="primary" onClick={onApply} loading={isBusy} disabled={changes.length === 0}>
        {t.apply}
      </Button>
    </>
  );
  return (
    <Section title={t.preview} more={actions}>
      <ImportCounts imported={imported} />
      {changes.length === 0 ? <Alert type="info" showIcon title={t.nothing} /> : <Changes changes={changes} />}
      {more > 0 && <p className="quiet">{t.more({ count: more })}</p>}
    </Section>
  );
}

function Changes({ changes }: { readonly changes: readonly Schemas['ImportChangeView'][] }) {
  const t = useWords(IMPORT_WORDS);
  return (
    <div className="wide" role="region" aria-label={t.preview} tabIndex={0}>
      <table className="plain-table import-changes">
        <thead>
          <tr>
            <th scope="col">{t.list}</th>
            <th scope="col">{t.change}</th>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.fields}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ list, change, name, fields }) => (
            <tr key={`${list} ${name} ${JSON.stringify(fields[0] ?? null)}`}>
              <td className="figure">{t[list]}</td>
              <td>
                <span className="mark" data-tone={change === 'created' ? 'green' : 'amber'}>
                  {t[change]}
                </span>
              </td>
              <th scope="row">{name}</th>
              <td>
                {fields.map((field) => (
                  <ImportedField key={field.field} field={field} isNew={change === 'created'} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
