import { words } from '../language/index.js';

/** The words of the field for what the API names by codes; a code stands for itself as the key. */
export const KINDS = words({
  'sign-for': { zh: '签收', en: 'Sign-for' },
  'work-plan': { zh: '细化方案', en: 'Work plan' },
  contribution: { zh: '配合材料', en: 'Contribution' },
  report: { zh: '进展报告', en: 'Report' },
  milestone: { zh: '节点', en: 'Milestone' },
  'self-review': { zh: '自评', en: 'Self-review' },
  verification: { zh: '核验', en: 'Verification' },
  'appeal-decision': { zh: '申诉复核', en: 'Appeal decision' },
});

/** The part a unit has in a task. */
export const PARTS = words({
  lead: { zh: '牵头', en: 'Lead' },
  support: { zh: '配合', en: 'Supporting' },
  implement: { zh: '落实', en: 'Implementing' },
  unit: { zh: '本单位', en: 'Unit' },
  office: { zh: '督办机构', en: 'Office' },
});

/** The states of a task. */
export const TASK_STATES = words({
  draft: { zh: '草稿', en: 'Draft' },
  dropped: { zh: '不立项', en: 'Dropped' },
  issued: { zh: '已交办', en: 'Issued' },
  'in-progress': { zh: '推进中', en: 'In progress' },
  'struck-off': { zh: '已销号', en: 'Struck off' },
  suspended: { zh: '挂账', en: 'Suspended' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  superseded: { zh: '目标已调整', en: 'Superseded' },
});

/** The states of a plan. */
export const PLAN_STATES = words({
  draft: { zh: '审核中', en: 'In review' },
  approved: { zh: '已立项', en: 'Approved' },
  issued: { zh: '已交办', en: 'Issued' },
  closed: { zh: '已结束', en: 'Closed' },
});

/** The states of something owed. */
export const OWED_STATES = words({
  open: { zh: '待办', en: 'Open' },
  met: { zh: '已办', en: 'Met' },
  waived: { zh: '免办', en: 'Waived' },
  superseded: { zh: '已被替代', en: 'Superseded' },
});

/** The time light of something owed. */
export const TIME_LIGHTS = words({
  normal: { zh: '正常', en: 'On time' },
  'due-soon': { zh: '临期', en: 'Due soon' },
  overdue: { zh: '逾期', en: 'Overdue' },
  'made-good-late': { zh: '逾期补办', en: 'Made good late' },
});

/** The progress light of a task. */
export const PROGRESS_LIGHTS = words({
  green: { zh: '达到序时进度', en: 'On schedule' },
  yellow: { zh: '慢于序时进度', en: 'Behind schedule' },
  red: { zh: '严重滞后', en: 'Far behind' },
});

/** The steps of the ladder. */
export const ACTS = words({
  remind: { zh: '提醒', en: 'Reminder' },
  due: { zh: '到期', en: 'Due' },
  urge: { zh: '催办通知', en: 'Urging notice' },
  'second-notice': { zh: '二次催办', en: 'Second notice' },
  'draft-criticism': { zh: '拟通报批评（待审定）', en: 'Criticism drafted (awaits approval)' },
  'propose-interview': { zh: '拟约谈（待审定）', en: 'Interview proposed (awaits approval)' },
});

/** How far the ladder has escalated. */
export const ESCALATIONS = words({
  urge: { zh: '催办', en: 'Urged' },
  'second-notice': { zh: '二次催办', en: 'Second notice' },
  'draft-criticism': { zh: '拟通报批评', en: 'Criticism drafted' },
  'propose-interview': { zh: '拟约谈', en: 'Interview proposed' },
});

/** The roles that a person has in a department. */
export const ROLES = words({
  handler: { zh: '经办人', en: 'Handler' },
  liaison: { zh: '联络员', en: 'Liaison' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  principal: { zh: '主要负责人', en: 'Principal' },
  supervision: { zh: '督查室', en: 'Supervision office' },
  evaluation: { zh: '考核办', en: 'Evaluation office' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
  auditor: { zh: '审计', en: 'Auditor' },
});

/** The kinds of departments. */
export const DEPARTMENT_KINDS = words({
  province: { zh: '省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县（市、区）', en: 'County' },
  bureau: { zh: '部门', en: 'Bureau' },
  company: { zh: '企业', en: 'Company' },
  office: { zh: '办公室', en: 'Office' },
});

/** The states of what a unit submitted. */
export const SUBMISSION_STATES = words({
  submitted: { zh: '待审核', en: 'Awaiting review' },
  accepted: { zh: '已采纳', en: 'Accepted' },
  returned: { zh: '退回重报', en: 'Returned' },
});

/** The phases of the annual evaluation. */
export const PHASES = words({
  planned: { zh: '未开始', en: 'Planned' },
  freeze: { zh: '数据冻结', en: 'Freeze' },
  'self-review': { zh: '自评', en: 'Self-review' },
  verification: { zh: '核验', en: 'Verification' },
  notice: { zh: '结果告知', en: 'Notice of result' },
  appeal: { zh: '申诉', en: 'Appeal' },
  decision: { zh: '复核', en: 'Decision' },
  publication: { zh: '公布', en: 'Publication' },
  published: { zh: '已公布', en: 'Published' },
});

/** Where a phase stands. */
export const PHASE_STATES = words({
  past: { zh: '已结束', en: 'Past' },
  current: { zh: '进行中', en: 'Now' },
  coming: { zh: '未开始', en: 'Coming' },
});

/** How weighty a task is. */
export const COMPLEXITIES = words({
  ordinary: { zh: '一般', en: 'Ordinary' },
  complex: { zh: '重大', en: 'Major' },
});

/** The states of a milestone. */
export const MILESTONE_STATES = words({
  planned: { zh: '未到期', en: 'Planned' },
  past: { zh: '交办前已过', en: 'Past before issue' },
  done: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
});

/** The states of a digest on its way. */
export const DELIVERY_STATES = words({
  waiting: { zh: '等待通道', en: 'Waiting for its channel' },
  queued: { zh: '待发送', en: 'Queued' },
  sent: { zh: '已发送', en: 'Sent' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  failed: { zh: '发送失败', en: 'Failed' },
});

/** The states of an appeal. */
export const APPEAL_STATES = words({
  raised: { zh: '已提出', en: 'Raised' },
  upheld: { zh: '申诉成立', en: 'Upheld' },
  dismissed: { zh: '申诉不成立', en: 'Dismissed' },
});

/** The states of a line of the score's ledger. */
export const LINE_STATES = words({
  proposed: { zh: '拟定', en: 'Proposed' },
  notified: { zh: '已告知', en: 'Notified' },
  appealed: { zh: '申诉中', en: 'Appealed' },
  confirmed: { zh: '已确认', en: 'Confirmed' },
  waived: { zh: '已免除', en: 'Waived' },
});

/** The channels of delivery. */
export const CHANNELS = words({
  inbox: { zh: '站内', en: 'Inbox' },
  email: { zh: '电子邮件', en: 'E-mail' },
});

/** The parts of the formula by which a score comes about. */
export const FACTORS = words({
  base: { zh: '任务分值', en: 'Worth of the tasks' },
  result: { zh: '完成情况', en: 'Result' },
  timeliness: { zh: '时效', en: 'Timeliness' },
  quality: { zh: '质量', en: 'Quality' },
  deduction: { zh: '扣分', en: 'Deductions' },
});

/** What happened, as a line of a score's ledger tells it, where it does not speak of something owed. */
export const SCORE_EVENTS = words({
  'assigned.lead': { zh: '承担牵头任务', en: 'Leads the task' },
  'assigned.support': { zh: '承担配合任务', en: 'Supports the task' },
  'assigned.implement': { zh: '承担落实任务', en: 'Implements the task' },
  'accepted.report': { zh: '按已采纳的报告核定进度', en: 'Progress by the accepted report' },
  'missing.report': { zh: '截至冻结没有已采纳的报告', en: 'No accepted report by the freeze' },
});

/** The limits by which a line of a score's ledger costs less than its event, and the lines that every task has. */
export const SCORE_RULES = words({
  'task.base': { zh: '任务分值', en: 'Worth of a task' },
  'task.result': { zh: '完成情况', en: 'Result of a task' },
  'timeliness.floor': { zh: '时效扣减已到下限', en: 'Timeliness at its floor' },
  'quality.floor': { zh: '质量扣减已到下限', en: 'Quality at its floor' },
  'deduction.cap': { zh: '扣分已达上限', en: 'Deductions at their cap' },
  'score.floor': { zh: '得分已到零分', en: 'Score at zero' },
});

/** The fields of the organisation that an import can change. */
export const IMPORTED_FIELDS = words({
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类别', en: 'Kind' },
  parent: { zh: '上级', en: 'Above' },
  aliases: { zh: '别名', en: 'Aliases' },
  duties: { zh: '职责', en: 'Duties' },
  members: { zh: '成员', en: 'Members' },
  login: { zh: '用户名', en: 'User name' },
  email: { zh: '邮箱', en: 'E-mail' },
  roles: { zh: '任职', en: 'Roles' },
});

/** The days in the counting of a limit. */
export const DAY_KINDS = words({
  start: { zh: '起算', en: 'Start' },
  counted: { zh: '计入', en: 'Counted' },
  'made-up': { zh: '补班', en: 'Made up' },
  weekend: { zh: '周末', en: 'Weekend' },
  holiday: { zh: '假日', en: 'Holiday' },
  rolled: { zh: '顺移', en: 'Moved' },
  passed: { zh: '经过', en: 'Passes' },
  due: { zh: '截止', en: 'Due' },
});

/** The preliminary steps of a key project. */
export const PROJECT_STEPS = words({
  code: { zh: '赋码', en: 'Code' },
  feasibility: { zh: '可研', en: 'Feasibility' },
  environment: { zh: '环评', en: 'Environment' },
  energy: { zh: '节能', en: 'Energy' },
  design: { zh: '初设', en: 'Preliminary design' },
  land: { zh: '用地', en: 'Land' },
});

/** Whose turn it is in an evaluation. */
export const TURNS = words({
  time: { zh: '到期自动进入下一阶段', en: 'The date alone' },
  units: { zh: '被考核单位', en: 'The units' },
  'evaluation-office': { zh: '考核办', en: 'The evaluation office' },
  approver: { zh: '审定人', en: 'The approver' },
  nobody: { zh: '无', en: 'Nobody' },
});
