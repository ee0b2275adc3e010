import { readFile } from 'node:fs/promises';
import { accept, type Calendar, type CalendarFault, refuse, type Result, validateCalendar } from '@duban/domain';

/** Why a file is no calendar. */
export type CalendarFileRefusal =
  | { readonly code: 'calendar.unreadable'; readonly file: string }
  | { readonly code: 'calendar.not-json'; readonly file: string }
  | { readonly code: 'calendar.invalid'; readonly file: string; readonly faults: readonly CalendarFault[] };

/** The calendar in a JSON file, checked wholly. */
export async function readCalendar(file: string): Promise<Result<Calendar, CalendarFileRefusal>> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return refuse({ code: 'calendar.unreadable', file });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ code: 'calendar.not-json', file });
  }
  const checked = validateCalendar(value);
  return checked.ok ? accept(checked.value) : refuse({ ...checked.refusal, file });
}

const WORDS = {
  'calendar.unreadable': { zh: '无法读取日历文件', en: 'The calendar file cannot be read:' },
  'calendar.not-json': { zh: '日历文件不是有效的JSON', en: 'The calendar file is not valid JSON:' },
  'calendar.invalid': { zh: '日历文件有以下错误', en: 'The calendar file has these faults:' },
} as const satisfies Record<CalendarFileRefusal['code'], unknown>;

/** The refusal as text, with each fault and its place on a line of its own. */
export function calendarFileText(refusal: CalendarFileRefusal, language: 'zh' | 'en'): string {
  const faults = refusal.code === 'calendar.invalid' ? refusal.faults : [];
  const lines = faults.map(({ pointer, detail }) => `  ${pointer === '' ? '/' : pointer} ${detail}`);
  return `${[`${WORDS[refusal.code][language]} ${refusal.file}`, ...lines].join('\n')}\n`;
}
