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
};

/** The question in words: what is unclear, and the words of the document it is about. */
export function questionWords({ code, subject }: PlanQuestion, language: Language): string {
  const words = WORDS[code]?.[language] ?? code;
  if (subject === '') return words;
  return language === 'zh' ? `“${subject}”：${words}` : `“${subject}”: ${words}`;
}
