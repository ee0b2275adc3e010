import type { Words } from '../language.js';

/** What is said about the clock, calendars and rule packs. */
export const RULEBOOK_MESSAGES = {
  'clock.not-in-rehearsal': { zh: '只有推演库可以拨动时钟。', en: 'The clock can be moved only in a rehearsal.' },
  'clock.unsettled': {
    zh: '还有 {unsettled} 项到期事务未办完，请稍后再拨。',
    en: 'Still {unsettled} due wake-ups to carry out; move the clock later.',
  },
  'clock.backward': { zh: '时钟不能往回拨。', en: 'The clock cannot go back.' },
  'calendar.invalid': { zh: '日历不符合要求，详见 errors。', en: 'The calendar is not valid; see errors.' },
  'calendar.version-exists': {
    zh: '这一版日历已经发布，不能更改。',
    en: 'This version of the calendar is published for good.',
  },
  'rule-pack.invalid': { zh: '规则包不符合要求，详见 errors。', en: 'The rule pack is not valid; see errors.' },
  'rule-pack.version-exists': {
    zh: '这一版规则包已经发布，不能更改。',
    en: 'This version of the rule pack is published for good.',
  },
} as const satisfies Record<string, Words>;
