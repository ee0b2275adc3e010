/** What stands beside the units in a labelled responsibility, and the same text with it blanked out. */
export type SideLabels = {
  /** Same length as the input; persons and limits are replaced by stops, so that nobody takes them for units. */
  readonly rest: string;
  readonly leaders: readonly { readonly from: number; readonly to: number }[];
  readonly limits: readonly { readonly from: number; readonly to: number }[];
};

const PERSON =
  '(?:责任|分管|牵头|包联|包保|挂帅|督办|主管|联系|负责)(?:市|县|区|局|厅|委)?级?(?:领导|人|同志)|(?:分管|牵头|责任)副?(?:省|市|县|区)长|联络员|联系电话|电话';
const LIMIT =
  '(?:完成|办结|时限|工作|推进|落实|整改|建成|反馈)?(?:时限|时间|期限|时间节点|时间安排|时间要求)(?:要求|节点)?';
const BARE_LIMIT =
  '(?:(?:19|20)\\d\\d年|\\d{1,2}月|今年|年底|“?十[一二三四五六七八九]五”?末|长期|持续|每月|每季度|每半年|每年|全年|常态化)';
const LABEL = new RegExp(`(?:(${PERSON})|(${LIMIT}))\\s?:|(?<=^|[;,。、]\\s?)(?=${BARE_LIMIT})`, 'g');
const END =
  /[;。\n]|[,、\s]\s?(?=(?:牵头|主办|主责|承办|配合|协办|协同|参与|责任|落实|实施|完成|办结|时限|时间|分管|包联|联系|督办)[^:,;。]{0,6}:)/;
/** White space before the next label ends the list before it. */
const GAP =
  /\s{1,20}(?=(?:牵头|主办|主责|承办|配合|协办|协同|参与|协助|责任|落实|实施|完成|办结)[^:,;。、\s]{0,6}\s?:)/g;
const LONGEST = 120;

/** Finds 责任领导：… and 完成时限：… in folded text, and limits that stand in the list without a label. */
export function sideLabels(written: string): SideLabels {
  const folded = written.replace(GAP, (gap) => ';'.repeat(gap.length));
  const leaders: { from: number; to: number }[] = [];
  const limits: { from: number; to: number }[] = [];
  let rest = '';
  let done = 0;
  for (const match of folded.matchAll(LABEL)) {
    if (match.index < done) continue;
    const from = match.index + match[0].length;
    const length = folded.slice(from, from + LONGEST).search(END);
    const to = length < 0 ? Math.min(folded.length, from + LONGEST) : from + length;
    (match[1] === undefined ? limits : leaders).push({ from, to });
    rest += folded.slice(done, match.index) + '。'.repeat(to - match.index);
    done = to;
  }
  return { rest: rest + folded.slice(done), leaders, limits };
}
