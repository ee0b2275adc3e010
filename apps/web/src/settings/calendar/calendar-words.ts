import { words } from '../../language/index.js';

/** The words of the year view. */
export const CALENDAR_WORDS = words({
  title: { zh: '工作日历', en: 'Calendar' },
  version: { zh: '版本', en: 'Version' },
  newest: { zh: '最新版本', en: 'Newest version' },
  versionBound: {
    zh: ({ version, plans }: { version: number; plans: number }) =>
      `第 ${String(version)} 版（${String(plans)} 个计划使用）`,
    en: ({ version, plans }: { version: number; plans: number }) =>
      `Version ${String(version)} (${String(plans)} plans)`,
  },
  before: { zh: '上一年', en: 'Year before' },
  after: { zh: '下一年', en: 'Year after' },
  yearOf: {
    zh: ({ year }: { year: number }) => `${String(year)}年`,
    en: ({ year }: { year: number }) => `Year ${String(year)}`,
  },
  monthOf: {
    zh: ({ month }: { month: number }) => `${String(month)}月`,
    en: ({ month }: { month: number }) =>
      new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1)),
  },
  workingDays: {
    zh: ({ days }: { days: number }) => `${String(days)} 个工作日`,
    en: ({ days }: { days: number }) => `${String(days)} working days`,
  },
  provisional: { zh: '暂定', en: 'Provisional' },
  provisionalHint: {
    zh: '国务院尚未公布本年放假安排，暂按周末推算；公布后相关期限会重新计算。',
    en: 'The notice for this year is not published yet; only weekends are counted for now, and limits are computed anew once it is.',
  },
  source: { zh: '依据', en: 'Source' },
  working: { zh: '工作日', en: 'Working day' },
  weekend: { zh: '周末', en: 'Weekend' },
  holiday: { zh: '放假', en: 'Holiday' },
  madeUp: { zh: '调休上班', en: 'Make-up working day' },
  holidayMark: { zh: '休', en: 'H' },
  madeUpMark: { zh: '班', en: 'W' },
  legend: { zh: '图例', en: 'Legend' },
  arrangement: { zh: '放假与调休', en: 'Holidays and make-up days' },
  name: { zh: '节日', en: 'Holiday' },
  off: { zh: '放假', en: 'Off' },
  madeUpDays: { zh: '调休上班', en: 'Worked weekend days' },
  none: { zh: '本年没有放假与调休安排', en: 'No holiday is named for this year' },
});
