import { listPieces } from './unit-list.js';
import { isGroupName } from './unit-name.js';

/** A clause that gives every task of its section, or of the whole document, to a group. */
export type SharedClause = { readonly groups: readonly string[]; readonly scope: 'section' | 'document' };

const TASKS = '(?:各项|所有|全部)?(?:重点)?(?:任务|事项|工作|措施|内容|目标)';
const EVERY = '(?:均|都|全部|统一)';
const CLAUSE = new RegExp(
  `(以下|下列|下述|所列|上述|本方案|本计划|本规划)[^。;]{0,12}?${TASKS}[^。;,]{0,6}?,?(?:${EVERY}(?:需|须|应|由|需由|须由)?|(?:需|须|应|由)(?:由)?)([^。;,]{4,60}?)(?:共同|具体|组织)?(?:负责)?(?:落实|实施|承担|推进|执行)`,
);
const LONGEST_SENTENCE = 400;

/** The group to which a paragraph gives all tasks around it (以下任务均需各县（市）人民政府落实), or null; names as written. */
export function sharedClauseOf(text: string, folded: string): SharedClause | null {
  let from = 0;
  for (const sentence of folded.split('。')) {
    const [, around = '', names = ''] = (sentence.length <= LONGEST_SENTENCE && CLAUSE.exec(sentence)) || [];
    const groups = names === '' ? [] : groupsIn(text, folded.indexOf(names, from), names);
    if (groups.length > 0) return { groups, scope: /^(?:本|上述)/.test(around) ? 'document' : 'section' };
    from += sentence.length + 1;
  }
  return null;
}

function groupsIn(text: string, at: number, folded: string): string[] {
  const pieces = listPieces(folded).filter(({ from, to }) => isGroupName(folded.slice(from, to)));
  return pieces.map(({ from, to }) => text.slice(at + from, at + to));
}
