import type { Words } from '../language.js';

/** What is said about plans, their tasks and the documents they come from. */
export const PLAN_MESSAGES = {
  'document.empty': { zh: '文件是空的，或没有可读的文字。', en: 'The document is empty or has no readable text.' },
  'document.too-large': {
    zh: '文件内容过多（{size}，上限 {limit}）。',
    en: 'The document holds too much ({size}; the limit is {limit}).',
  },
  'document.unreadable': {
    zh: '文件无法读取：内容不是可读文字，或文件已损坏、设有密码、是没有文字的扫描件。',
    en: 'The document cannot be read: it is no readable text, damaged, protected by a password, or a scan without text.',
  },
  'document.unsupported-type': {
    zh: '不能读取 {type} 文件，可读取：{readable}。',
    en: 'Files of type {type} cannot be read; readable are: {readable}.',
  },
  'plan.empty': {
    zh: '文件中没有找到任何任务，请检查是否为工作方案。',
    en: 'No task was found in the document; check that it is a plan.',
  },
  'plan.stale': {
    zh: '计划已被他人修改，请在最新版本上重新操作。',
    en: 'The plan was changed meanwhile; see current.',
  },
  'plan.already-issued': { zh: '计划已经交办，不能再修改或重复交办。', en: 'The plan is issued already.' },
  'plan.not-approved': { zh: '计划尚未立项，不能交办。', en: 'The plan is not approved yet, so it cannot be issued.' },
  'plan.not-approvable': { zh: '计划还不能立项，详见 errors。', en: 'The plan cannot be approved yet; see errors.' },
  'plan.not-issued': { zh: '计划尚未交办。', en: 'The plan is not issued yet.' },
  'plan.department-unclear': {
    zh: '请指明由哪个督查室负责（departmentId）。',
    en: 'Say which supervision office keeps the plan (departmentId).',
  },
  'plan.span-reversed': {
    zh: '督办起始日不能晚于截止日。',
    en: 'Supervision cannot end before it begins.',
  },
  'rule-pack.unknown': { zh: '没有这个规则包：{rulePack}。', en: 'There is no rule pack {rulePack}.' },
  'task.stale': {
    zh: '任务已被他人修改，请在最新版本上重新操作。',
    en: 'The task was changed meanwhile; see current.',
  },
  'task.dropped': { zh: '任务已注明不立项。', en: 'The task was dropped.' },
  'assignment.no-lead': { zh: '请指定一个牵头单位。', en: 'Name one lead.' },
  'assignment.two-leads': { zh: '只能有一个牵头单位。', en: 'There can be only one lead.' },
  'assignment.unit-twice': { zh: '同一单位只能担任一种角色。', en: 'A unit has one part in a task.' },
  'assignment.unknown-unit': { zh: '没有这个单位。', en: 'There is no such unit.' },
  'milestone.due-before-issue': {
    zh: '节点日期 {dueOn} 早于交办日，请改期或删除。',
    en: 'The milestone is due on {dueOn}, before the issue; move or remove it.',
  },
} as const satisfies Record<string, Words>;
