import type { CommandEntry } from './command.js';

/** Every command of `duban`, in the order of the help text. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  start: {
    about: {
      zh: '启动整套系统（数据保留，首次启动给出管理员一次性口令）',
      en: 'start everything, persistent; the first start prints a one-time administrator password',
    },
    load: async () => (await import('./start/start.js')).start,
  },
  demo: {
    about: { zh: '用一份方案推演完整的一年', en: 'live a whole year of one plan' },
    load: async () => (await import('./demo/demo.js')).demo,
  },
  parse: {
    about: { zh: '读出方案文件中的任务、单位与时限', en: 'read tasks, units and dates from a plan document' },
    load: async () => (await import('./parse/parse.js')).parse,
  },
  due: {
    about: { zh: '计算时限并说明推算过程', en: 'compute a due date and explain how it came about' },
    load: async () => (await import('./due/due.js')).due,
  },
  bench: {
    about: {
      zh: '压力测试：同一时刻大量时限到期；页面与大台账的快慢',
      en: 'measure a storm of limits due at one instant, or the page on a large ledger',
    },
    load: async () => (await import('./bench/bench.js')).bench,
  },
  migrate: {
    about: { zh: '把数据库升级到当前版本', en: 'bring the database up to date' },
    load: async () => (await import('./migrate/migrate.js')).migrate,
  },
  verify: {
    about: {
      zh: '独立核对数据库：有无遗漏、提前、重复、篡改',
      en: 'check the record independently: missing, early, duplicate, altered',
    },
    load: async () => (await import('./verify/verify.js')).verify,
  },
};
