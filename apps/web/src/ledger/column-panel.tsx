import { useWords } from '../language/index.js';
import type { Column } from './columns.js';
import { ALL_COLUMNS, USUAL_COLUMNS } from './columns.js';
import { COLUMN_WORDS, LEDGER_WORDS } from './ledger-words.js';

/** Which columns are shown, here and in the exported sheet. */
export function ColumnPanel({
  columns,
  onChange,
}: {
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}) {
  const t = useWords(LEDGER_WORDS);
  const c = useWords(COLUMN_WORDS);
  const turn = (column: Column, isOn: boolean) => {
    const next = ALL_COLUMNS.filter((one) => (one === column ? isOn : columns.includes(one)));
    if (next.length > 0) onChange(next.join() === USUAL_COLUMNS.join() ? [] : next);
  };
  return (
    <section className="ledger-panel no-print" aria-label={t.columns} id="ledger-panel">
      <div className="ledger-checks">
        {ALL_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={({ target }) => turn(column, target.checked)}
            />
            {c[column]}
          </label>
        ))}
        <button type="button" className="plain-link" onClick={() => onChange([])}>
          {t.usualColumns}
        </button>
      </div>
    </section>
  );
}
