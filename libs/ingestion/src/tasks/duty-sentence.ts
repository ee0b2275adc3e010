import { DUTY_FRAMES, DUTY_VERBS } from './duty-verbs.js';

/** A clause that opens with what is to be done, after numbering, a subject with 要 or a run-in label. */
const DUTY = new RegExp(
  `^(?:[一二三四五六七八九十]是|[\\u4e00-\\u9fa5]{0,12}?(?:必须|应当|须|需要|要|应))?(?:[在从对向与同以][^,。;]{1,30}?)?(?:${DUTY_VERBS}|${DUTY_FRAMES})`,
);
const SUBJECT_MUST = /(?:各|我们|全市|全县|全省|各级|各部门|单位|企业|部门)[^,。;]{0,20}(?:要|应|须|必须)[^求点素]/;
/** Words of accounts: what has been, what others did, what something is. */
const ACCOUNT =
  /(?:取得|获得|荣获|赋予|作出|做出|召开|提出|指出|强调|印发|明确(?:提出|要求))(?:了|我|重要|的)|(?:规划|确定|列为|定位)我[市省县]|(?:已经?|均已|基本)(?:建成|形成|完成|达到|实现|成为|初步)|明显(?:改善|提升|增强|加快|好转)$|(?:近年来|以来|“十三五”(?:时期|期间)|目前|当前|截至)|比上年|同比|年均(?:增长|提高)|^(?:这|其)|是(?:我[国市省县]|全[国市省县]|推动|实现|落实|现代化)[^,。;]{0,40}(?:的|之)(?:重要|必由|关键|战略|迫切|时期|举措|载体)/;
const QUESTIONABLE = /尚未|仍然|依然|不足|滞后|薄弱|短板(?:明显|突出)|不高|不强|不够|偏弱|偏低|差距/;

/** Whether a folded sentence asks for something; accounts of the past, of others' decisions and of how things are do not. */
export function isDutySentence(folded: string): boolean {
  const sentence = folded.replace(/^\s+/, '');
  const clauses = sentence.split(/[,;:]/).map((clause) => clause.trim());
  const asks = clauses.some((clause) => DUTY.test(clause)) || SUBJECT_MUST.test(sentence);
  if (!asks) return false;
  const isAccount = ACCOUNT.test(sentence) || QUESTIONABLE.test(sentence);
  return !isAccount || DUTY.test(clauses[0] ?? '') || SUBJECT_MUST.test(sentence);
}

const LONGEST_TITLE = 24;

/**
 * Where the first sentence that asks for something starts, or −1 when none does.
 * A short sentence before it is its title (做特做优重点镇。) and stays with it; so does a label.
 */
export function dutyFrom(folded: string): number {
  let from = 0;
  let title = 0;
  for (const sentence of folded.split('。')) {
    if (sentence.trim() !== '' && isDutySentence(sentence)) return from === title ? 0 : from;
    const isTitle = from === 0 && sentence.length <= LONGEST_TITLE && !/[,;]/.test(sentence) && !ACCOUNT.test(sentence);
    from += sentence.length + 1;
    if (isTitle) title = from;
  }
  return -1;
}
