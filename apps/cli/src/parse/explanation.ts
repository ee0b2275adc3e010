import type { Fate, PlacedFate, PlanDraft, SourceDocument } from '@duban/ingestion';
import type { Language } from '../language.js';

const FATES: Readonly<Record<Fate, Readonly<Record<Language, string>>>> = {
  heading: { zh: '标题', en: 'heading' },
  task: { zh: '任务', en: 'task' },
  'shared-clause': { zh: '适用于多项任务的责任条款', en: 'clause for several tasks' },
  'front-matter': { zh: '文首', en: 'front matter' },
  general: { zh: '总体要求、背景或目标，不是任务', en: 'aims, background or principles: no task' },
  safeguard: { zh: '保障措施，不是任务', en: 'safeguards: no task' },
  'not-assigned': { zh: '未写责任单位的引言，不是任务', en: 'introduction that names nobody: no task' },
  statement: { zh: '叙述或附注，没有要求，不是任务', en: 'an account that asks for nothing: no task' },
  contents: { zh: '目录', en: 'table of contents' },
  annex: { zh: '附件文字', en: 'annex text' },
  project: { zh: '重点项目', en: 'key project' },
  indicator: { zh: '指标', en: 'indicator' },
  table: { zh: '其他表格', en: 'other table' },
};
const LONGEST = 48;

/** The clause tree in the order of the document: each heading and paragraph with its place, its opening words and what became of it. */
export function explanationOf(draft: PlanDraft, document: SourceDocument, language: Language): string {
  const tasks = numbersByLine(draft);
  const lines = draft.coverage.fates.map((placed) => lineOf(placed, { document, tasks, language }));
  const sums = Object.entries(draft.coverage.byFate).filter(([, count]) => count > 0);
  const told = sums.map(([fate, count]) => `${FATES[fate as Fate][language]} ${count}`);
  return `${[draft.title, '', ...lines, '', told.join(language === 'zh' ? '，' : ', ')].join('\n')}\n`;
}

type Shown = {
  readonly document: SourceDocument;
  readonly tasks: ReadonlyMap<number, readonly number[]>;
  readonly language: Language;
};

function lineOf({ lineFrom, fate, depth }: PlacedFate, shown: Shown): string {
  const { text, place } = lineAt(lineFrom, shown);
  const indent = '  '.repeat(depth);
  if (fate === 'heading') return `${indent}${text}  ${place}`;
  const numbers = fate === 'task' ? (shown.tasks.get(lineFrom) ?? []) : [];
  const mark = [FATES[fate][shown.language], numbers.join('、')].filter((part) => part !== '').join(' ');
  return `${indent}[${mark}] ${text}  ${place}`;
}

function lineAt(no: number, { document, language }: Shown): { text: string; place: string } {
  const { text: written = '', page } = document.lines[no - 1] ?? {};
  const text = written.replace(/\s+/g, ' ').trim();
  const isChinese = language === 'zh';
  const onPage = page === undefined ? '' : isChinese ? `第${page}页` : `p. ${page} `;
  return {
    text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
    place: isChinese ? `${onPage}第${no}行` : `${onPage}line ${no}`,
  };
}

/** The numbers of the tasks, from 1, by each line that they come from. */
function numbersByLine({ tasks }: PlanDraft): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map<number, number[]>();
  for (const [index, { source }] of tasks.entries()) {
    for (let line = source.lineFrom; line <= source.lineTo; line++) {
      numbers.set(line, [...(numbers.get(line) ?? []), index + 1]);
    }
  }
  return numbers;
}
