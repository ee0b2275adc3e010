import { Button } from 'antd';
import { Nothing, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { KINDS, useFieldWord } from '../../words/index.js';
import type { Moment } from './moments.js';
import { TIMELINE_WORDS } from './timeline-words.js';

/** Narrows the line to one unit or one kind; both stand in the address. */
export function TimelineFilter({ moments }: { readonly moments: readonly Moment[] }) {
  const t = useWords(TIMELINE_WORDS);
  const word = useFieldWord();
  const [{ unit, kind }, change] = useAddress();
  const units = [...new Set(moments.flatMap((moment) => moment.units))].sort((a, b) => a.localeCompare(b, 'zh-CN'));
  const kinds = [...new Set(moments.flatMap((moment) => moment.kind ?? []))];
  return (
    <div className="line-filters no-print">
      <label>
        {t.unit}
        <select className="plain-choice" value={unit ?? ''} onChange={({ target }) => change({ unit: target.value })}>
          <option value="">{t.all}</option>
          {units.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t.kind}
        <select className="plain-choice" value={kind ?? ''} onChange={({ target }) => change({ kind: target.value })}>
          <option value="">{t.all}</option>
          {kinds.map((code) => (
            <option key={code} value={code}>
              {word(KINDS, code)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Nothing on the line matches the filter. */
export function NoMatch() {
  const t = useWords(TIMELINE_WORDS);
  const [, change] = useAddress();
  return (
    <Nothing title={t.none}>
      <p>{t.noneHint}</p>
      <Button onClick={() => change({ unit: undefined, kind: undefined })}>{t.clear}</Button>
    </Nothing>
  );
}
