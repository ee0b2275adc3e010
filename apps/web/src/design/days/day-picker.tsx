import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useWords, words } from '../../language/index.js';

const WORDS = words({
  hint: { zh: '年-月-日', en: 'YYYY-MM-DD' },
  asWritten: { zh: 'YYYY年M月D日', en: 'D MMM YYYY' },
});

const AS_TYPED = 'YYYY-MM-DD';

/** The day that a field holds and what it is called. */
export interface DayChoice {
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-invalid'?: boolean;
  /** `2026-11-24`; the empty text is no day. */
  readonly value: string;
  /** The first day that can be chosen. */
  readonly min?: string;
  readonly isSmall?: boolean;
  readonly onChange: (value: string) => void;
}

/** The field itself, fetched when the first one is shown. */
export function DayPicker({ value, min, isSmall = false, onChange, ...named }: DayChoice) {
  const t = useWords(WORDS);
  return (
    <DatePicker
      {...named}
      className="day-field"
      size={isSmall ? 'small' : 'middle'}
      placeholder={t.hint}
      format={[t.asWritten, AS_TYPED]}
      value={value === '' ? null : dayjs(value)}
      {...(min !== undefined && { minDate: dayjs(min) })}
      onChange={(day) => onChange(day?.format(AS_TYPED) ?? '')}
    />
  );
}
