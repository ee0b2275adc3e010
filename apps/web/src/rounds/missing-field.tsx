import { Button } from 'antd';
import { useWords } from '../language/index.js';
import type { SheetRow } from './data.js';
import { ROUND_WORDS } from './round-words.js';
import type { Typed } from './typed.js';

/** Which supporters' material is missing: as the record has it, until somebody says otherwise. */
export function MissingField({
  row,
  typed,
  onChange,
}: {
  readonly row: SheetRow;
  readonly typed: Typed;
  readonly onChange: (missing: readonly string[] | null) => void;
}) {
  const t = useWords(ROUND_WORDS);
  const supporters = [...row.missing, ...row.contributions];
  if (supporters.length === 0) return null;
  const recorded = row.missing.map(({ departmentId }) => departmentId);
  const missing = typed.missing ?? recorded;
  const names = supporters.filter(({ departmentId }) => missing.includes(departmentId));
  const flip = (id: string) => onChange(missing.includes(id) ? missing.filter((one) => one !== id) : [...missing, id]);
  return (
    <details className="round-missing">
      <summary>
        <span className="quiet">{t.missing}</span>{' '}
        {names.length === 0 ? t.missingNone : names.map(({ departmentName }) => departmentName).join(', ')}{' '}
        {typed.missing === null && <span className="quiet">{t.byRecord}</span>}
      </summary>
      {supporters.map(({ departmentId, departmentName }) => (
        <label key={departmentId}>
          <input type="checkbox" checked={missing.includes(departmentId)} onChange={() => flip(departmentId)} />{' '}
          {departmentName}
        </label>
      ))}
      {typed.missing !== null && (
        <Button size="small" type="link" onClick={() => onChange(null)}>
          {t.useRecord}
        </Button>
      )}
    </details>
  );
}
