import { insideBrackets } from '../text/brackets.js';
import { isGroupName, isUnitName } from './unit-name.js';

/** The unit names with which a stretch of text starts, and where they end; `isOpen` for 等有关部门. */
export type LeadingNames = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
};

const STRONG =
  /(?:局|委|办|厅|中心|公司|政府|支队|单位|部门|委员会|办公室|管委会|分行|部|院|总队|大队|集团|联社|专班|协会|法院|学院|大学|税务局|组)$/;
/** 市委 is the head of 市委办公室 and 市委宣传部; 办 and 委 open 办公室 and 委员会. */
const GOES_ON =
  /^(?:公室|员会|组织部|宣传部|统战部|政法委|编办|网信办|办|党校|社会工作部|老干部局|局|管委会|党组|中心支行|分局|支队|集团|有限公司)/;
const STARTS =
  /^(?:各|有关|相关|[省市县区州盟旗国]|所在|沿线|属地|[\u4e00-\u9fa5]{2,12}(?:局|委|厅|公司|政府|中心|集团|管委会|办公室|部门|单位|支队))/;
const JOINT = /^(?:、|,|和|及|与|以及)/;
const OPEN =
  /^等(?:\d{0,2}|[一二三四五六七八九十]{0,2})(?:个|家)?(?:各|有关|相关|职能|市直|省直|县直|成员|责任){0,3}(?:部门|单位|委办局)?/;
const LONGEST = 26;

/** Reads unit names from `from` on: 市甲局、市乙局等部门. Null when the text starts with none. */
export function leadingNames(folded: string, from: number): LeadingNames | null {
  let at = from;
  let end = -1;
  let count = 0;
  while (count < 60) {
    const name = nameAt(folded, at);
    if (name === 0) break;
    count++;
    end = at + name;
    const open = OPEN.exec(folded.slice(end, end + 20))?.[0].length ?? 0;
    end += open;
    const joint = open > 0 ? 0 : (JOINT.exec(folded.slice(end, end + 2))?.[0].length ?? 0);
    if (joint === 0) break;
    at = end + joint;
  }
  return count === 0 ? null : { from, to: end, count };
}

/** The length of the unit name that starts here: the shortest that ends like one and does not go on; 0 for none. */
function nameAt(folded: string, at: number): number {
  const window = folded.slice(at, at + LONGEST);
  const piece = window.slice(0, stopIn(window));
  if (!STARTS.test(piece)) return 0;
  for (let length = 3; length <= piece.length; length++) {
    const name = piece.slice(0, length);
    if (isGroupName(name) && !isGroupName(piece.slice(0, length + 4))) return length;
    if (STRONG.test(name) && isUnitName(name) && !GOES_ON.test(piece.slice(length)))
      return length + bracketAfter(piece, length);
  }
  return 0;
}

/** The first stop outside brackets. */
function stopIn(window: string): number {
  const inside = insideBrackets(window, '([');
  for (let at = 0; at < window.length; at++) if (inside[at] === 0 && /[、,。;:!?]/.test(window.charAt(at))) return at;
  return window.length;
}

/** 市文旅局(市文物局): the second name belongs to the first. */
function bracketAfter(piece: string, length: number): number {
  return /^[([][^)\]]{2,20}[)\]]/.exec(piece.slice(length))?.[0].length ?? 0;
}
