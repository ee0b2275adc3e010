import { parseCalendarDate, type CalendarDate } from '@duban/domain';
import { fold } from '../text/fold.js';
import type { Block } from '../structure/block.js';

/** What the head of a document says about the document itself. */
export type FrontMatter = {
  readonly title?: string;
  readonly issuer?: string;
  readonly issuedOn?: CalendarDate;
  readonly number?: string;
  readonly year?: number;
};

const PLAN_WORD = '(?:方案|规划|计划|意见|纲要|办法|措施|要点|清单|分工|任务书|通知)';
const TITLE_LINE = new RegExp(`${PLAN_WORD}(?:\\((?:试行|暂行|征求意见稿|\\d{4}[-—]\\d{4}年)\\))?$`);
const TITLE_HEAD = new RegExp(`^(?:[^《》。,;:]|《[^《》]{1,80}》){4,70}?${PLAN_WORD}(?=(?:19|20)\\d\\d年|为|$)`);
const APPROVED = /《([^《》]{4,80})》已经?[^。]{0,40}(?:同意|通过|审议)/;
const DOCUMENT_NUMBER = /^[\u4e00-\u9fa5]{2,12}[〔[(](?:19|20)\d\d[\])〕]\s?\d{1,5}号/;
const BODY =
  '(?:人民政府(?:办公[厅室])?|委员会(?:办公[厅室])?|领导小组(?:办公室)?|指挥部(?:办公室)?|办公[厅室]|[\\u4e00-\\u9fa5](?:局|厅|委|部))';
const SIGNATURE = new RegExp(`^([\\u4e00-\\u9fa5、]{2,40}${BODY})\\s{0,4}$`);
const DATE = /^(?:((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日)/;
const SIGNED_DATE = new RegExp(
  `(?:^|[。.])\\s{0,3}([\\u4e00-\\u9fa5]{2,30}${BODY})\\s{0,4}((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日`,
);
/** Front matter stands in the first paragraphs; further down a date is only a date. */
const DEPTH = 40;
const TAIL = 8;
const LETTERHEAD = new RegExp(`^([\\u4e00-\\u9fa5\\s]{2,40}${BODY})\\s?文\\s?件$`);
const PRINTED = /^(?:[\u4e00-\u9fa5]{0,30}\s{0,10})((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日\s?印发$/;
const LONGEST_TITLE = 80;
const LONGEST_SIGNED = 2_000;
const LONGEST_DATE_LINE = 20;

/** Title, issuer, date and number of the document, as far as its first paragraphs tell them. */
export function frontMatterOf(blocks: readonly Block[]): FrontMatter {
  const head = blocks.slice(0, DEPTH).filter(({ kind }) => kind === 'paragraph');
  const title = titleOf(head);
  const signed = signatureOf(head);
  const number = head
    .map(({ folded, text }) => text.slice(0, DOCUMENT_NUMBER.exec(folded)?.[0].length ?? 0))
    .find((found) => found !== '');
  const year = yearOf(title, signed?.issuedOn, number);
  const told = { ...letterhead(head), ...printed(blocks), ...signed };
  return { ...(title && { title }), ...told, ...(number && { number }), ...(year !== undefined && { year }) };
}

/** The red letterhead (某市人民政府文件) names the issuer. */
function letterhead(head: readonly Block[]): Signature {
  const issuer = head.map(({ folded }) => LETTERHEAD.exec(folded)?.[1]).find((found) => found !== undefined);
  return issuer === undefined ? {} : { issuer: issuer.replace(/\s/g, '') };
}

/** The printing line at the end (某年某月某日印发) dates the document when nothing else does. */
function printed(blocks: readonly Block[]): Signature {
  const line = blocks
    .slice(-TAIL)
    .map(({ folded }) => PRINTED.exec(folded))
    .findLast((found) => found !== null);
  return line ? issued(line.slice(1)) : {};
}

function titleOf(head: readonly Block[]): string | undefined {
  const lines = head.filter(({ text }) => text.length <= LONGEST_TITLE && !/[:。]$/.test(text));
  const whole = lines.filter(
    ({ folded }) => TITLE_LINE.test(folded.replace(/\s/g, '')) && !/^附件|^\d|^[一二三四五六七八九十]、/.test(folded),
  );
  const plan = whole.find(({ folded }) => !/通\s*知$/.test(folded)) ?? whole[0];
  if (plan) return inner(plan.text) ?? plan.text.replace(/\s+/g, '');
  const opening = head
    .map(({ folded, text }) => text.slice(0, TITLE_HEAD.exec(folded)?.[0].length ?? 0))
    .find((found) => found !== '');
  return (
    opening ?? head.map(({ text }) => APPROVED.exec(text)?.[1]).find((found) => found !== undefined) ?? lines[0]?.text
  );
}

/** In 关于印发《…》的通知 the plan's own title stands inside. */
function inner(title: string): string | undefined {
  return /印发《(.{4,70})》的\s*通\s*知$/.exec(title)?.[1];
}

type Signature = { issuer?: string; issuedOn?: CalendarDate };

function signatureOf(head: readonly Block[]): Signature | undefined {
  for (const [index, { folded }] of head.entries()) {
    const [, body, ...day] = (folded.length <= LONGEST_SIGNED && SIGNED_DATE.exec(folded)) || [];
    if (body !== undefined) return { issuer: body, ...issued(day) };
    const date = folded.length <= LONGEST_DATE_LINE ? DATE.exec(folded) : null;
    if (date) return { ...issuedBy(head[index - 1]), ...issued(date.slice(1)) };
  }
  return undefined;
}

function issuedBy(line: Block | undefined): Signature {
  const issuer = SIGNATURE.exec(line?.folded ?? '')?.[1];
  return issuer === undefined ? {} : { issuer };
}

function issued([year = '', month = '', day = '']: readonly string[]): Signature {
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseCalendarDate(on).ok ? { issuedOn: on } : {};
}

/** The year in the title, unless it is one end of a range; else the year of issue. */
function yearOf(title = '', issuedOn = '', number = ''): number | undefined {
  const inTitle = /(?:^|[^\d年—–\-~至到])((?:19|20)\d\d)\s?年(?![\s度]?[—–\-~至到])/.exec(fold(title))?.[1];
  const told = [inTitle, issuedOn.slice(0, 4), /((?:19|20)\d\d)/.exec(number)?.[1]];
  const year = told.find((text) => text !== undefined && text !== '');
  return year === undefined ? undefined : Number(year);
}
