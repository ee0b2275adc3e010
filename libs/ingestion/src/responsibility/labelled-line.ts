const ROLE =
  '(?:(?:市|县|区|省)?(?:级|直)?(?:第一|主要|共同|总)?(?:牵头|主办|主责|承办|责任|配合|协办|协同|参与|协助|支持|会办|落实|实施)(?:责任)?(?:单位|部门|处室|主体|局委|领导|人)|(?:分管|包联|包保|挂帅)(?:市|县)?领导|(?:完成|办结|整改)?(?:时限|时间节点|完成期限)(?:要求)?|(?:完成|办结)时间|责任分工|职责分工|任务分工)';
const LINE = new RegExp(`^\\s{0,4}[(\\[]?\\s?(?:[-•●]\\s?)?${ROLE}\\s?(?::|(?=[为是]))`);
const INLINE = new RegExp(`(?:[。;!]|\\s{1,4})\\s{0,4}[(\\[]?${ROLE}\\s?:`);

/** Whether a folded paragraph is nothing but labelled responsibility (牵头单位：…；配合单位：…). */
export function isLabelledLine(folded: string): boolean {
  return LINE.test(folded.slice(0, 40));
}

/** Where labelled responsibility starts inside a folded paragraph, behind the sentence before it; −1 when nowhere. */
export function labelledFrom(folded: string): number {
  const match = INLINE.exec(folded);
  return match ? match.index + 1 : -1;
}
