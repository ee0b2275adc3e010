import { words } from '../../language/index.js';

/** What "why this date" says. */
export const WHY_WORDS = words({
  ask: { zh: '为何是此日', en: 'Why this date' },
  askOf: {
    zh: ({ due }: { due: string }) => `为何是此日：${due}`,
    en: ({ due }: { due: string }) => `Why this date: ${due}`,
  },
  title: { zh: '为何是此日', en: 'Why this date' },
  limitNow: { zh: '办理期限', en: 'Due' },
  original: { zh: '原定期限', en: 'Original limit' },
  laterLimit: {
    zh: ({ count }: { count: number }) => `已延期${String(count)}次`,
    en: ({ count }: { count: number }) => `extended ${count === 1 ? 'once' : `${String(count)} times`}`,
  },
  counted: {
    zh: ({ count }: { count: number }) => `共计${String(count)}个工作日`,
    en: ({ count }: { count: number }) => `${String(count)} working ${count === 1 ? 'day' : 'days'} counted`,
  },
  rules: {
    zh: ({ pack, calendar }: { pack: string; calendar: string }) => `依据规则包 ${pack}、日历 ${calendar}`,
    en: ({ pack, calendar }: { pack: string; calendar: string }) => `By rule pack ${pack} and calendar ${calendar}`,
  },
  provisional: {
    zh: '所涉年份的放假安排尚未公布，公布后此日可能调整。',
    en: 'The holidays of a year concerned are not announced yet; the date may move when they are.',
  },
  gap: {
    zh: ({ from, to, counted }: { from: string; to: string; counted: number }) =>
      `${from}至${to}略去，其间计${String(counted)}个工作日。`,
    en: ({ from, to, counted }: { from: string; to: string; counted: number }) =>
      `${from} to ${to} left out; ${String(counted)} working days counted in it.`,
  },
  legend: { zh: '图例', en: 'Key' },
  ordinal: {
    zh: ({ place }: { place: number }) => `第${String(place)}个工作日`,
    en: ({ place }: { place: number }) => `working day ${String(place)}`,
  },
  skipped: { zh: '不计入', en: 'not counted' },
  comma: { zh: '，', en: ', ' },
  week: { zh: '一二三四五六日', en: 'MTWTFSS' },
});
