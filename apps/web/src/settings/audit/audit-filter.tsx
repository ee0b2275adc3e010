import { Input } from 'antd';
import { DayField, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useFieldWord } from '../../words/index.js';
import { AUDIT_ACTIONS } from './audit-actions.js';
import { AUDIT_WORDS } from './audit-words.js';

/** What the trail is narrowed to; it stands in the address. */
export function AuditFilterBar() {
  const t = useWords(AUDIT_WORDS);
  const word = useFieldWord();
  const [address, change] = useAddress();
  const day = (name: 'from' | 'until', label: string) => (
    <label>
      {label}
      <DayField value={address[name] ?? ''} onChange={(on) => change({ [name]: on })} />
    </label>
  );
  return (
    <div className="filters no-print">
      <label>
        {t.action}
        <select value={address['action'] ?? ''} onChange={({ target }) => change({ action: target.value })}>
          <option value="">{t.all}</option>
          {Object.keys(AUDIT_ACTIONS).map((action) => (
            <option key={action} value={action}>
              {word(AUDIT_ACTIONS, action)}
            </option>
          ))}
        </select>
      </label>
      <Input.Search
        key={address['subject'] ?? ''}
        aria-label={t.filterSubject}
        placeholder={t.filterSubject}
        allowClear
        defaultValue={address['subject'] ?? ''}
        onSearch={(value) => change({ subject: value.trim() })}
        style={{ width: 300 }}
      />
      {day('from', t.from)}
      {day('until', t.until)}
    </div>
  );
}
