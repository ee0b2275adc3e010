import { words } from '../../language/index.js';

/** What the timeline says. */
export const TIMELINE_WORDS = words({
  title: { zh: '时间线', en: 'Timeline' },
  issued: { zh: '立项交办', en: 'Issued' },
  signed: { zh: '签收', en: 'Signed for' },
  submitted: {
    zh: ({ kind }: { kind: string }) => `报送${kind}`,
    en: ({ kind }: { kind: string }) => `${kind} submitted`,
  },
  accepted: {
    zh: ({ kind }: { kind: string }) => `${kind}已采纳`,
    en: ({ kind }: { kind: string }) => `${kind} accepted`,
  },
  returned: {
    zh: ({ kind }: { kind: string }) => `${kind}退回重报`,
    en: ({ kind }: { kind: string }) => `${kind} returned`,
  },
  told: {
    zh: ({ kind }: { kind: string }) => `${kind}通知送达`,
    en: ({ kind }: { kind: string }) => `Notice of ${kind.toLowerCase()} delivered`,
  },
  step: {
    zh: ({ act, kind }: { act: string; kind: string }) => `${kind}${act}`,
    en: ({ act, kind }: { act: string; kind: string }) => `${kind}: ${act.toLowerCase()}`,
  },
  unchanged: { zh: '与上期相同', en: 'no change' },
  to: {
    zh: ({ names }: { names: string }) => `致：${names}`,
    en: ({ names }: { names: string }) => `to ${names}`,
  },
  delivered: {
    zh: ({ count }: { count: number }) => `已送达${String(count)}人`,
    en: ({ count }: { count: number }) => `delivered to ${String(count)}`,
  },
  deliveredTo: {
    zh: ({ names }: { names: string }) => `已送达：${names}`,
    en: ({ names }: { names: string }) => `Delivered to ${names}`,
  },
  comma: { zh: '、', en: ', ' },
  andMore: {
    zh: ({ names, count }: { names: string; count: number }) => `${names}等${String(count)}个`,
    en: ({ names, count }: { names: string; count: number }) => `${names} and others, ${String(count)} in all`,
  },
  now: {
    zh: ({ at }: { at: string }) => `现在 ${at}`,
    en: ({ at }: { at: string }) => `Now, ${at}`,
  },
  ifNothing: {
    zh: '以下为推算：如一直没有报送，将依次发生',
    en: 'Forecast: if nothing is reported, this follows in order',
  },
  nothingComes: {
    zh: '此后没有待办期限，不会再有提醒或催办。',
    en: 'No limit is open: no reminder and no notice follows.',
  },
  month: {
    zh: ({ month, count }: { month: string; count: number }) => `${month}（${String(count)}项）`,
    en: ({ month, count }: { month: string; count: number }) => `${month} (${String(count)})`,
  },
  unit: { zh: '单位', en: 'Unit' },
  kind: { zh: '类别', en: 'Kind' },
  all: { zh: '全部', en: 'All' },
  none: { zh: '没有符合条件的记录', en: 'Nothing matches' },
  noneHint: { zh: '换一个单位或类别试试。', en: 'Try another unit or kind.' },
  clear: { zh: '清除筛选', en: 'Clear the filter' },
  before: {
    zh: ({ count }: { count: number }) => `只显示最近${String(count)}条记录；更早的记录请见报送与审计。`,
    en: ({ count }: { count: number }) =>
      `Only the newest ${String(count)} events are shown; older ones are in the submissions and the audit trail.`,
  },
  historyTitle: { zh: '办理记录', en: 'History' },
  historyHint: { zh: '每一条记录，含逐人送达；最新在前。', en: 'Every event with each delivery, newest first.' },
  at: { zh: '时间', en: 'Time' },
  event: { zh: '事项', en: 'Event' },
  person: { zh: '人员', en: 'Person' },
  more: { zh: '显示更多', en: 'Show more' },
});
