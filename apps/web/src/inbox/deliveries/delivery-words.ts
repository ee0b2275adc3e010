import { words } from '../../language/index.js';

/** The words of the deliveries. */
export const DELIVERY_WORDS = words({
  title: { zh: '通知发送', en: 'Deliveries' },
  under: {
    zh: '各渠道发出、等待和失败的通知；按发送时间合并，每人每次一份。',
    en: 'What was sent, what waits and what failed: one digest per person, channel and delivery time.',
  },
  all: { zh: '全部', en: 'All' },
  waitingMail: {
    zh: ({ count }: { count: number }) => `${String(count)}份邮件通知在等待通道`,
    en: ({ count }: { count: number }) =>
      count === 1 ? '1 mail waits for its channel' : `${String(count)} mails wait for their channel`,
  },
  waitingMailHint: {
    zh: '没有配置邮件服务器，或收件人没有邮箱地址（见“原因”一列）。补上以后自动发出；收件人在站内收件箱里已能看到同样的内容。',
    en: 'No mail server is configured, or the recipient has no address (see the reason). They leave by themselves once that is mended; the recipients find the same in their inbox.',
  },
  channel: { zh: '渠道', en: 'Channel' },
  state: { zh: '状态', en: 'State' },
  recipient: { zh: '收件人', en: 'Recipient' },
  find: { zh: '查找', en: 'Find' },
  window: { zh: '发送时间', en: 'Delivery time' },
  items: { zh: '事项', en: 'Items' },
  attempts: { zh: '已试', en: 'Tries' },
  reason: { zh: '原因', en: 'Reason' },
  next: { zh: '发出 / 下次尝试', en: 'Sent / next try' },
  nextAt: { zh: ({ at }: { at: string }) => `下次${at}`, en: ({ at }: { at: string }) => `next ${at}` },
  noServer: { zh: '没有配置邮件服务器', en: 'No mail server is configured' },
  noAddress: { zh: '收件人没有邮箱地址', en: 'The recipient has no mail address' },
  serverSaid: {
    zh: ({ code }: { code: string }) => `邮件服务器未接收：${code}`,
    en: ({ code }: { code: string }) => `The mail server did not take it: ${code}`,
  },
  region: { zh: '通知发送列表，可左右滚动', en: 'Deliveries, scrolls sideways' },
  none: { zh: '没有符合条件的通知', en: 'No delivery like that' },
  noneHint: { zh: '换一个状态或渠道，或清除收件人。', en: 'Choose another state or channel, or clear the recipient.' },
  more: { zh: '显示更早的', en: 'Show earlier ones' },
  openOf: {
    zh: ({ who, at }: { who: string; at: string }) => `${who}，${at}`,
    en: ({ who, at }: { who: string; at: string }) => `${who}, ${at}`,
  },
  asSent: { zh: '发出的内容', en: 'As it was sent' },
  content: { zh: '内容', en: 'Content' },
  notSent: {
    zh: '邮件尚未发出；将告知以下事项，发出前已办的不再告知。',
    en: 'The mail has not left. It will tell these items; what is answered before then is left out.',
  },
  nothingLeft: {
    zh: '其中的事项都已办理，没有需要告知的。',
    en: 'Everything in it was answered; nothing is left to tell.',
  },
});
