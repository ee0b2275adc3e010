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
};
