import type { PlanQuestion } from '@duban/persistence';
import type { Language } from '../edge/index.js';

type Words = Readonly<Record<Language, string>>;

const WORDS: Readonly<Record<string, Words>> = {
  'plan.without-tasks': { zh: '没有找到任务', en: 'no task was found' },
  'plan.without-title': { zh: '没有找到计划名称', en: 'no title was found' },
  'task.without-department': { zh: '没有写明单位，请指定', en: 'names no unit; assign one' },
  'task.several-leads': { zh: '写了不止一个牵头单位，请选定一个', en: 'names several leads; choose one' },
  'task.open-list': { zh: '单位名单未列全，请补充或确认', en: 'the list of units is open; complete or confirm it' },
  'item.without-heading': { zh: '条目没有标题', en: 'the item has no heading' },
  'unit.repeated': { zh: '单位重复出现，请确认', en: 'a unit is named twice; confirm' },
  'unit.unusual-name': { zh: '单位名称少见，请确认', en: 'an unusual name of a unit; confirm' },
  'limit.ambiguous': { zh: '时限不明确，请确认', en: 'the limit is ambiguous; confirm' },
  'unit.unknown': {
    zh: '组织机构中没有这个单位，请补充或改正',
    en: 'no such unit in the organisation; add or correct it',
  },
  'unit.ambiguous': { zh: '有多个单位叫这个名称，请选定', en: 'several units have this name; choose one' },
  'unit.group-as-lead': { zh: '一组单位不能牵头，请选定一个', en: 'a group cannot lead; choose one unit' },
  'unit.named-twice': {
    zh: '同一单位写了两次，只保留了第一处',
    en: 'the unit is named twice; only the first was kept',
  },
  'task.duplicate': {
    zh: '同一牵头单位已有相近任务在督办，请确认是否同一事项',
    en: 'a task like it is supervised under the same lead; say whether they are one duty',
  },
  'task.revised': {
    zh: '修订后的文件改了这项任务的表述，请核对',
    en: 'the revised document words it differently; check',
  },
  'task.withdrawn': {
    zh: '修订后的文件不再有这项内容，请核对是否保留',
    en: 'the revised document no longer has it; say whether it stays',
  },
  'clause.revised': {
    zh: '不立项的条款在修订后的文件中改了表述，请核对原因是否仍然成立',
    en: 'a clause left out is worded differently in the revised document; check whether the reason still holds',
  },
};

/** The question in words: what is unclear, and the words of the document it is about. */
export function questionWords({ code, subject }: Pick<PlanQuestion, 'code' | 'subject'>, language: Language): string {
  const words = WORDS[code]?.[language] ?? code;
  if (subject === '') return words;
  return language === 'zh' ? `“${subject}”：${words}` : `“${subject}”: ${words}`;
}
