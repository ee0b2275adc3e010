import { words } from '../language/index.js';

/** The words of the inbox. */
export const INBOX_WORDS = words({
  title: { zh: '收件箱', en: 'Inbox' },
  unread: { zh: '未读', en: 'Unread' },
  unreadCount: {
    zh: ({ count }: { count: number }) => `${String(count)}件未读`,
    en: ({ count }: { count: number }) => `${String(count)} unread`,
  },
  allIsRead: { zh: '没有未读通知', en: 'Nothing unread' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  readAllDone: { zh: '已全部标为已读', en: 'All marked as read' },
  digest: {
    zh: ({ at, count }: { at: string; count: number }) => `${at} 通知，${String(count)}项`,
    en: ({ at, count }: { at: string; count: number }) =>
      `Digest of ${at}, ${count === 1 ? '1 item' : `${String(count)} items`}`,
  },
  answeredCount: {
    zh: ({ count }: { count: number }) => `其中${String(count)}项已办`,
    en: ({ count }: { count: number }) => `${String(count)} answered`,
  },
  actCount: {
    zh: ({ act, count }: { act: string; count: number }) => `${act}${String(count)}`,
    en: ({ act, count }: { act: string; count: number }) => `${act} ${String(count)}`,
  },
  comma: { zh: '，', en: ', ' },
  answered: { zh: '已办', en: 'Answered' },
  due: { zh: ({ at }: { at: string }) => `时限${at}`, en: ({ at }: { at: string }) => `due ${at}` },
  signFor: { zh: '去签收', en: 'Sign for it' },
  round: { zh: '本期填报', en: 'Open the round' },
  withdrawn: {
    zh: '其中的事项在发出前都已办理。',
    en: 'Everything in it was answered before it left.',
  },
  empty: { zh: '还没有通知', en: 'No digests yet' },
  emptyHint: {
    zh: '提醒、催办等按每天的发送时间合并为一份送到这里。',
    en: 'Reminders and notices arrive here as one digest per delivery time.',
  },
  more: { zh: '显示更早的', en: 'Show earlier ones' },
});
