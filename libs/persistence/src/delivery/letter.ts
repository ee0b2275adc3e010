import type { Act, CalendarDate, ObligationKind } from '@duban/domain';
import { ACTS, dayOfWeek } from '@duban/domain';
import type { Letter } from './mailer.js';

/** One item of a digest, as the letter tells it. */
export interface LetterItem {
  readonly act: Act;
  readonly kind: ObligationKind;
  readonly taskTitle: string | null;
  readonly planTitle: string;
  readonly departmentName: string;
  readonly dueOn: CalendarDate;
  /** `HH:MM` in the plan's zone. */
  readonly dueTime: string;
}

const ACT_WORDS: Readonly<Record<Act, string>> = {
  remind: '到期提醒',
  due: '今日到期',
  urge: '催办通知',
  'second-notice': '再次催办',
  'draft-criticism': '通报批评（待拟稿审批）',
  'propose-interview': '约谈建议（待审批）',
};

const KIND_WORDS: Readonly<Record<ObligationKind, string>> = {
  'sign-for': '签收',
  'work-plan': '细化方案',
  contribution: '配合材料',
  report: '进展报告',
  milestone: '节点',
  'self-review': '自评',
  verification: '核验',
  'appeal-decision': '复核',
};

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** The digest of one recipient as a letter: gravest matters first, grouped by what is done, each with its due day and weekday. */
export function letterOf(digestId: string, to: string, items: readonly LetterItem[]): Letter {
  const groups = [...ACTS].reverse().flatMap((act) => groupOf(act, items));
  return {
    to,
    subject: `督办提醒：${String(items.length)}项`,
    text: ['您好：以下事项请及时办理。', ...groups, '本邮件由督办系统自动发送，请登录系统查看详情并反馈。', ''].join(
      '\n\n',
    ),
    messageId: `<${digestId}@duban>`,
  };
}

function groupOf(act: Act, items: readonly LetterItem[]): string[] {
  const chosen = items.filter((item) => item.act === act);
  if (chosen.length === 0) return [];
  return [[`【${ACT_WORDS[act]}】${String(chosen.length)}项`, ...chosen.map(lineOf)].join('\n')];
}

function lineOf(item: LetterItem, index: number): string {
  const what = item.taskTitle ?? item.planTitle;
  const due = `${item.dueOn}（${weekdayOf(item.dueOn)}）${item.dueTime}`;
  return `${String(index + 1)}. ${what}——${item.departmentName}${KIND_WORDS[item.kind]}，时限 ${due}`;
}

function weekdayOf(date: CalendarDate): string {
  return WEEKDAYS[dayOfWeek(date) % 7] ?? '';
}
