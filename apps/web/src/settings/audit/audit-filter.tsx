import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { AUDIT_WORDS } from './audit-words.js';

/** What the trail is narrowed to; it stands in the address. */
export function AuditFilterBar() {
  const t = useWords(AUDIT_WORDS);
  const [address, change] = useAddress();
  const text = (name: 'action' | 'subject', label: string) => (
    <Input.Search
      key={`${name} ${address[name] ?? ''}`}
      aria-label={label}
      placeholder={label}
      allowClear
      defaultValue={address[name] ?? ''}
      onSearch={(value) => change({ [name]: value.trim() })}
      style={{ width: 240 }}
    />
  );
  const day = (name: 'from' | 'until', label: string) => (
    <DatePicker
      aria-label={label}
      placeholder={label}
      value={address[name] === undefined ? null : dayjs(address[name])}
      onChange={(value) => change({ [name]: value?.format('YYYY-MM-DD') })}
    />
  );
  return (
    <div className="filters no-print">
      {text('action', t.filterAction)}
      {text('subject', t.filterSubject)}
      {day('from', t.from)}
      {day('until', t.until)}
    </div>
  );
}
