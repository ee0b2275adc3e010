import { leadingNames, type LeadingNames } from './leading-names.js';

/** An assignment inside a sentence: where it stands, and the same said in the form of a list of roles. */
export type RunningAssignment = {
  readonly from: number;
  readonly to: number;
  /** Stretches of the text by role; the first of `plain` leads. */
  readonly leads: LeadingNames | null;
  readonly plain: LeadingNames | null;
  readonly supporters: LeadingNames | null;
  /** Who else carries it out: 各县人民政府具体实施. */
  readonly others: LeadingNames | null;
};

const START = /(?:^|[。;,!])\s{0,2}(?:由|以)?|由|以/g;
const MODAL =
  '(?:要|应|须|应当|需|将)?(?:积极|切实|具体|统一|分别|共同|联合|依法|及时|按(?:照)?(?:各自)?(?:职责|职能)?(?:分工)?)?';
const TOGETHER = new RegExp(`^${MODAL}(?:负责)?(?:会同|联合|商|协同)`);
const LEADS = new RegExp(`^${MODAL}(?:(?:为|作为)总?牵头(?:单位|部门)?|总?牵头(?!单位|部门))`);
const ANSWERS = new RegExp(
  `^(?:${MODAL}(?:负责|承担|主办|组织实施|统筹|落实|抓好落实)|(?:按|依)(?:照|据)?(?:各自)?(?:职责|职能|分工))`,
);
const CARRIES_OUT = /^(?:按(?:照)?(?:职责)?(?:分工)?)?(?:具体|组织|负责|分别|抓好)*(?:实施|落实|负责|推进)/;
const SUPPORT =
  /^(?:等)?(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?)?(?:积极|密切|协同|共同|做好)?(?:配合|参与|协助|协同|支持|协办|参加|按职责|落实)/;
const CONNECT = /^[^。;,]{0,40}?[,、]\s?(?:会同|联合)?|^[,、]?\s?(?:会同|联合)?/;

/** Sentences that say who does it: 由甲局会同乙局…, 甲局牵头，乙局配合, 甲局、乙局按职责分工负责. In order of the text. */
export function runningAssignments(folded: string): RunningAssignment[] {
  const found: RunningAssignment[] = [];
  for (const match of folded.matchAll(START)) {
    const at = match.index + match[0].length;
    if (at < (found.at(-1)?.to ?? 0)) continue;
    const names = leadingNames(folded, at);
    const one = names && assignmentAt(folded, names);
    if (one) found.push(one);
  }
  return found;
}

function assignmentAt(folded: string, names: LeadingNames): RunningAssignment | null {
  const tail = folded.slice(names.to, names.to + 40);
  return togetherAt(folded, names, tail) ?? toldAt(folded, names, tail);
}

/** 甲局会同乙局…. */
function togetherAt(folded: string, names: LeadingNames, tail: string): RunningAssignment | null {
  const together = TOGETHER.exec(tail);
  const others = together && leadingNames(folded, names.to + together[0].length);
  return others && { from: names.from, to: others.to, leads: names, plain: null, supporters: others, others: null };
}

/** 甲局牵头…, 甲局、乙局负责…. */
function toldAt(folded: string, names: LeadingNames, tail: string): RunningAssignment | null {
  const leads = LEADS.exec(tail);
  if (leads) return { ...withOthers(folded, names, leads[0]), leads: names, plain: null };
  const answers = ANSWERS.exec(tail);
  return answers && { ...withOthers(folded, names, answers[0]), leads: null, plain: names };
}

type Around = Omit<RunningAssignment, 'leads' | 'plain'>;

function withOthers(folded: string, names: LeadingNames, role: string): Around {
  const end = names.to + role.length;
  const supporters = supportersAfter(folded, end);
  const others = othersAfter(folded, supporters?.to ?? end);
  const to = Math.max(end, supporters?.to ?? 0, others?.to ?? 0);
  return { from: names.from, to, supporters, others };
}

/** …配合，各县人民政府具体实施. */
function othersAfter(folded: string, from: number): LeadingNames | null {
  const comma = /^[^,。;]{0,12}[,、]\s?/.exec(folded.slice(from, from + 16))?.[0] ?? '';
  const names = comma === '' ? null : leadingNames(folded, from + comma.length);
  return names && CARRIES_OUT.test(folded.slice(names.to, names.to + 20)) ? names : null;
}

/** …牵头，乙局、丙局配合; also 牵头实施，会同乙局. */
function supportersAfter(folded: string, from: number): LeadingNames | null {
  const rest = folded.slice(from, from + 60);
  for (const connect of [CONNECT.exec(rest)?.[0] ?? '', /^[,、]?\s?/.exec(rest)?.[0] ?? '']) {
    const names = leadingNames(folded, from + connect.length);
    if (!names) continue;
    const isTold = /(?:会同|联合)$/.test(connect) || SUPPORT.test(folded.slice(names.to, names.to + 20));
    if (isTold) return names;
  }
  return null;
}
