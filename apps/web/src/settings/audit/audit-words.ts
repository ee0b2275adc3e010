import { words } from '../../language/index.js';

/** The words of the audit viewer. */
export const AUDIT_WORDS = words({
  title: { zh: '审计记录', en: 'Audit' },
  under: {
    zh: '只增不改，每条记录与上一条以摘要相连；任何改动都能被核验发现。',
    en: 'Append-only; each entry is chained to the one before by its hash, so that any change shows.',
  },
  verification: { zh: '完整性核验', en: 'Verification' },
  verify: { zh: '核验全部记录', en: 'Verify the whole trail' },
  stop: { zh: '停止', en: 'Stop' },
  never: { zh: '本次尚未核验。', en: 'Not verified since this page was opened.' },
  walking: {
    zh: ({ count }: { count: number }) => `正在核验，已核验 ${String(count)} 条…`,
    en: ({ count }: { count: number }) => `Verifying; ${String(count)} entries so far…`,
  },
  stopped: {
    zh: ({ count }: { count: number }) => `已停止，已核验的 ${String(count)} 条完整。`,
    en: ({ count }: { count: number }) => `Stopped; the first ${String(count)} entries are whole.`,
  },
  whole: {
    zh: ({ count, hash }: { count: number; hash: string }) => `${String(count)} 条记录全部完整；最后一条摘要 ${hash}`,
    en: ({ count, hash }: { count: number; hash: string }) =>
      `All ${String(count)} entries are whole; last hash ${hash}`,
  },
  broken: {
    zh: ({ id }: { id: number }) => `第 ${String(id)} 条起链条断开，请立即报告系统管理员并保全数据库。`,
    en: ({ id }: { id: number }) =>
      `The chain breaks at entry ${String(id)}. Tell the administrator at once and preserve the database.`,
  },
  entries: { zh: '记录', en: 'Entries' },
  number: { zh: '序号', en: 'No.' },
  at: { zh: '时间', en: 'Time' },
  who: { zh: '操作者', en: 'Actor' },
  action: { zh: '动作', en: 'Action' },
  subject: { zh: '对象', en: 'Subject' },
  details: { zh: '详情', en: 'Details' },
  all: { zh: '全部', en: 'All' },
  filterSubject: { zh: '按对象筛选，如 plan/…', en: 'Filter by subject, e.g. plan/…' },
  from: { zh: '起始日期', en: 'From' },
  until: { zh: '截止日期', en: 'Until' },
  more: { zh: '更早的记录', en: 'Earlier entries' },
  none: { zh: '没有符合条件的记录', en: 'No entry fits' },
  system: { zh: '系统', en: 'System' },
});
