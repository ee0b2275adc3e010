import type { Words } from '../language.js';

/** What is said about plans, their tasks and the documents they come from. */
export const PLAN_MESSAGES = {
  'document.empty': { zh: '文件是空的，或没有可读的文字。', en: 'The document is empty or has no readable text.' },
  'document.too-large': {
    zh: '文件内容过多（{size}，上限 {limit}）。',
    en: 'The document holds too much ({size}; the limit is {limit}).',
  },
  'document.unreadable': {
    zh: '文件无法读取：内容不是可读文字。',
    en: 'The document cannot be read: it is no readable text.',
  },
  'document.unsupported-type': {
    zh: '不能读取 {type} 文件，可读取：{readable}。',
    en: 'Files of type {type} cannot be read; readable are: {readable}.',
  },
  'document.broken': {
    zh: '文件已损坏，无法打开，请重新保存后上传。',
    en: 'The file is damaged and cannot be opened; save it again.',
  },
  'document.encrypted': {
    zh: '文件有密码保护，或是 2007 年以前的旧格式，请去除密码并另存后上传。',
    en: 'The file is protected by a password, or in the format of before 2007; save it without.',
  },
  'document.without-text': {
    zh: '文件只有页面图像，没有文字，请先做文字识别。',
    en: 'The file holds pictures of pages only and no text; run text recognition first.',
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
  'task.not-dropped': { zh: '任务没有注明不立项，不需要恢复。', en: 'The task was not dropped.' },
  'task.not-of-plan': { zh: '所列任务不是本计划的草稿任务。', en: 'A task listed is no draft task of this plan.' },
  'question.unknown': { zh: '没有这个待核问题。', en: 'There is no such question.' },
  'question.settled': { zh: '这个问题已经有了答复。', en: 'The question is answered already.' },
  'question.open': { zh: '这个问题还没有答复。', en: 'The question is still open.' },
  'question.answer-unfit': {
    zh: '答复不适用于这个问题，可选：{answers}。',
    en: 'This answer does not fit the question; possible: {answers}.',
  },
  'split.milestones-unclear': {
    zh: '每个节点须恰好归入一个部分，详见 errors。',
    en: 'Each milestone goes with exactly one part; see errors.',
  },
  'split.milestone-unplaced': { zh: '节点 {position} 没有归入任何部分。', en: 'Milestone {position} is in no part.' },
  'split.milestone-twice': { zh: '节点 {position} 归入了不止一个部分。', en: 'Milestone {position} is in two parts.' },
  'split.milestone-unknown': { zh: '任务没有节点 {position}。', en: 'The task has no milestone {position}.' },
  'merge.too-few': { zh: '至少选两项任务才能合并。', en: 'A merge needs at least two tasks.' },
  'clause.none': { zh: '这些行没有可处理的条款。', en: 'There is no such clause at these lines.' },
  'assignment.no-lead': { zh: '请指定一个牵头单位。', en: 'Name one lead.' },
  'assignment.two-leads': { zh: '只能有一个牵头单位。', en: 'There can be only one lead.' },
  'assignment.unit-twice': { zh: '同一单位只能担任一种角色。', en: 'A unit has one part in a task.' },
  'assignment.unknown-unit': { zh: '没有这个单位。', en: 'There is no such unit.' },
  'milestone.due-before-issue': {
    zh: '节点日期 {dueOn} 早于交办日，请改期或删除。',
    en: 'The milestone is due on {dueOn}, before the issue; move or remove it.',
  },
} as const satisfies Record<string, Words>;
