import { responsibilityOf } from '../responsibility/responsibility.js';
import type { Assignment } from '../responsibility/assignments.js';
import type { Block } from '../structure/block.js';
import { gridsOf, type Cell, type Grid } from '../tables/grids.js';
import { fold } from '../text/fold.js';

/** One row of a task list (任务清单): its words, who answers, and the number in its first column. */
export type TableTask = {
  readonly block: Block;
  readonly no: number | null;
  readonly group: string | null;
  readonly title: string;
  readonly text: string;
  readonly assignment: Assignment;
};

type Role = 'no' | 'group' | 'task' | 'content' | 'lead' | 'plain' | 'support' | 'implement' | 'leader' | 'limit';
type Columns = Partial<Record<Role, readonly number[]>>;

/** The words of header cells, by what stands in the column; white space is left out before comparing. */
const HEADERS: readonly { readonly role: Role; readonly form: RegExp }[] = [
  { role: 'no', form: /^(?:序号|编号|项次|号|No\.?)$/i },
  { role: 'lead', form: /^(?:牵头|主办|主责|承办|主要责任|总牵头)(?:责任)?(?:单位|部门|处室|主体)?(?:\(.{1,20}\))?$/ },
  {
    role: 'support',
    form: /^(?:配合|协办|协同|参与|协助|会办|支持|配合责任|协同配合)(?:责任)?(?:单位|部门|处室)?(?:\(.{1,20}\))?$/,
  },
  { role: 'implement', form: /^(?:落实|实施|属地|责任县(?:市)?区)(?:责任)?(?:单位|主体|部门)?$/ },
  { role: 'leader', form: /^(?:责任|分管|包联|牵头|联系|市级|县级)(?:市|县)?(?:领导|人)$|责任人|联系人/ },
  {
    role: 'plain',
    form: /^(?:责任|负责|承担|主管|落实责任)(?:单位|部门|主体|分工|科室)(?:\(.{1,20}\))?$|^单位$|^部门$/,
  },
  {
    role: 'limit',
    form: /^(?:完成|办结|计划完成|要求完成|整改|推进|工作)?(?:时限|时间|期限|时间节点|时间要求|时限要求|完成时限|进度要求|时间进度)(?:要求)?$|^(?:完成|办结)日期$/,
  },
  {
    role: 'task',
    form: /^(?:重点|主要|工作|具体|目标|督办|落实|年度|分解|任务)*(?:任务|事项|工作)(?:名称|事项|分解)?$|^工作要点$|^(?:任务|事项|工作)名称$/,
  },
  { role: 'content', form: /(?:内容|举措|措施|要求|目标|标准|成果|任务分解|具体任务|工作安排|任务要求|目标要求)$/ },
  { role: 'group', form: /^(?:类别|类型|分类|领域|板块|方面|行动|章节|一级任务|工作类别)$/ },
];
const DEEPEST_HEADER = 12;
const REST_ROW = /^(?:合计|总计|小计|备注|说明|注)[:：]?/;

/** The rows of all task lists: tables whose header names a task or its content, and who is responsible. */
export function tableTasks(blocks: readonly Block[]): TableTask[] {
  return gridsOf(blocks).flatMap(tasksIn);
}

function tasksIn(grid: Grid): TableTask[] {
  const at = grid.rows.slice(0, DEEPEST_HEADER).findIndex((row) => columnsOf(row) !== null);
  const columns = columnsOf(grid.rows[at] ?? []);
  if (!columns) return [];
  const found: TableTask[] = [];
  let place: Omit<Place, 'block'> = { group: null, title: '' };
  for (const [index, cells] of grid.rows.entries()) {
    const block = grid.blocks[index];
    if (index <= at || !block || isRest(cells)) continue;
    place = placeOf(cells, columns, place);
    const task = isGroupRow(cells) ? null : taskIn(cells, columns, { block, ...place });
    if (task) found.push(task);
  }
  return found;
}

function isRest(cells: readonly Cell[]): boolean {
  const first = cells.find(({ text }) => text.trim() !== '');
  return !first || REST_ROW.test(first.folded.trim());
}

/** A row with one cell is a heading inside the table. */
function isGroupRow(cells: readonly Cell[]): boolean {
  return cells.length > 2 && cells.filter(({ text }) => text.trim() !== '').length === 1;
}

/** Group and task name hold for the rows below until the next. */
function placeOf(cells: readonly Cell[], columns: Columns, above: Omit<Place, 'block'>): Omit<Place, 'block'> {
  if (isGroupRow(cells)) return { ...above, group: cells.find(({ text }) => text.trim() !== '')?.text.trim() ?? null };
  return {
    group: wordsIn(cells, columns.group)[0] ?? above.group,
    title: wordsIn(cells, columns.task)[0] ?? above.title,
  };
}

function columnsOf(row: readonly Cell[]): Columns | null {
  const columns: { [R in Role]?: number[] } = {};
  for (const [index, { folded }] of row.entries()) {
    const role = roleOf(folded.replace(/\s/g, ''));
    if (role) (columns[role] ??= []).push(index);
  }
  const says = columns.task ?? columns.content;
  const answers = columns.lead ?? columns.plain ?? columns.support;
  return says && answers ? columns : null;
}

function roleOf(words: string): Role | undefined {
  return words === '' ? undefined : HEADERS.find(({ form }) => form.test(words))?.role;
}

type Place = { readonly block: Block; readonly group: string | null; readonly title: string };

function taskIn(cells: readonly Cell[], columns: Columns, { block, group, title }: Place): TableTask | null {
  const content = wordsIn(cells, columns.content).join('\n');
  const own = wordsIn(cells, columns.task).join('\n');
  const text = [own, content].filter((part) => part !== '').join('\n');
  if (text === '') return null;
  const no = Number(wordsIn(cells, columns.no)[0]?.replace(/\D/g, '') ?? '');
  return { block, group, title, text, no: no > 0 ? no : null, assignment: assignmentOf(cells, columns, text.length) };
}

function assignmentOf(cells: readonly Cell[], columns: Columns, to: number): Assignment {
  const told = (role: Role): string => wordsIn(cells, columns[role]).join('、').replace(/\n+/g, '、');
  const hasLead = told('lead') !== '';
  const parts = [
    ['牵头单位', told('lead')],
    [hasLead ? '配合单位' : '责任单位', told('plain')],
    ['配合单位', told('support')],
    ['落实单位', told('implement')],
    ['责任领导', told('leader')],
    ['完成时限', told('limit')],
  ].filter(([, names]) => names !== '');
  const list = parts.map(([label, names]) => `${label ?? ''}：${names ?? ''}`).join('；');
  const raw = parts.map(([, names]) => names).join('；');
  return { from: 0, to, raw: raw === '' ? null : raw, responsibility: responsibilityOf(list, fold(list)) };
}

/** The cells' words; a cell that is nothing but dashes says nothing. */
function wordsIn(cells: readonly Cell[], columns: readonly number[] = []): string[] {
  return columns.map((column) => cells[column]?.text.trim() ?? '').filter((text) => !/^[-—–/\s]*$/.test(text));
}
