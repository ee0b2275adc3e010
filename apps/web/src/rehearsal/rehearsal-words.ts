import { words } from '../language/index.js';

/** The words of the rehearsal. */
export const REHEARSAL_WORDS = words({
  name: { zh: '推演', en: 'Rehearsal' },
  notReal: { zh: '推演数据库，非真实时间', en: 'Rehearsal, not the real time' },
  now: { zh: '业务时间', en: 'Business time' },
  next: { zh: '下一事件', en: 'Next' },
  nothing: { zh: '没有待发生的事件', en: 'Nothing is to come' },
  settling: {
    zh: ({ count }: { count: number }) => `正在办理到点事项，剩余${String(count)}项`,
    en: ({ count }: { count: number }) =>
      count === 1 ? 'Carrying out what is due, 1 left' : `Carrying out what is due, ${String(count)} left`,
  },
  toNext: { zh: '到下一事件', en: 'To the next' },
  toDate: { zh: '推演到', en: 'Rehearse until' },
  go: { zh: '推演到此日', en: 'To this day' },
  stop: { zh: '停止', en: 'Stop' },
  stopping: { zh: '正在停止…', en: 'Stopping…' },
  moved: {
    zh: ({ count }: { count: number }) => `已推演${String(count)}个事件`,
    en: ({ count }: { count: number }) => (count === 1 ? '1 event so far' : `${String(count)} events so far`),
  },
  progress: { zh: '推演进度', en: 'How far the rehearsal is' },
  arrived: { zh: '已推演到位', en: 'The rehearsal has arrived' },
  stopped: { zh: '推演已停止', en: 'The rehearsal is stopped' },
  tired: {
    zh: '到点事项一直没有办完，推演已中止；请检查后台任务是否在运行。',
    en: 'What is due was not carried out, so the rehearsal ended; check that the worker runs.',
  },
});
