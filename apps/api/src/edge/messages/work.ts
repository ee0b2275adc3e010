import type { Words } from '../language.js';

/** What is said about signing for, reporting and reviewing. */
export const WORK_MESSAGES = {
  'round.refused': {
    zh: '有条目不能提交，全部未保存，详见 errors。',
    en: 'Some items are refused and nothing was saved; see errors.',
  },
  'obligation.unknown': { zh: '没有这个时限事项，或不属于您的单位。', en: 'There is no such obligation of your unit.' },
  'obligation.closed': { zh: '这个时限事项已经办结，不再接受填报。', en: 'This obligation is closed already.' },
  'obligation.not-met': {
    zh: '这个时限事项尚未办理，不能退回。',
    en: 'This obligation is not answered, so nothing can be returned.',
  },
  'obligation.not-in-round': { zh: '这个时限事项不在本报送期内。', en: 'This obligation is not in this round.' },
  'obligation.answered-elsewhere': {
    zh: '这类事项不通过填报办理。',
    en: 'Obligations of this kind are not answered by a submission.',
  },
  'obligation.nothing-owed': { zh: '您的单位在此没有需要办理的事项。', en: 'Your unit owes nothing here.' },
  'submission.progress-missing': { zh: '请填写进度（0 至 100）。', en: 'Give the progress (0 to 100).' },
  'submission.summary-missing': { zh: '请填写工作情况。', en: 'Say what was done.' },
  'submission.nothing-to-repeat': {
    zh: '没有上一次的填报，不能选择“无变化”。',
    en: 'There is no earlier answer, so “unchanged” is not possible.',
  },
  'submission.actual-day-in-future': { zh: '实际日期不能晚于今天。', en: 'The actual day cannot be in the future.' },
  'submission.actual-day-before-issue': {
    zh: '实际日期不能早于交办日 {issuedOn}。',
    en: 'The actual day cannot be before the issue on {issuedOn}.',
  },
  'submission.not-a-supporter': {
    zh: '所列单位不是本任务的配合单位。',
    en: 'A unit listed does not support this task.',
  },
  'submission.twice': { zh: '同一时限事项只能填报一次。', en: 'An obligation is answered once in a request.' },
  'submission.stale': {
    zh: '该填报已有变化，请查看最新情况。',
    en: 'The submission has changed meanwhile; see current.',
  },
  'submission.reviewed': { zh: '该填报已经审核。', en: 'The submission is reviewed already.' },
  'file.unknown': { zh: '没有这个文件，或不是本单位上传的。', en: 'There is no such file of your unit.' },
  'draft.stale': {
    zh: '草稿已被同单位的人修改，请对照 current 后再保存。',
    en: 'The draft was changed by somebody else meanwhile; compare with current.',
  },
  'milestone.without-limit': {
    zh: '这个节点没有督办时限，不需要填报。',
    en: 'This milestone has no limit that is supervised.',
  },
} as const satisfies Record<string, Words>;
