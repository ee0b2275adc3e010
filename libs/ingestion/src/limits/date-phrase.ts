import type { CalendarDate } from '@duban/domain';
import { insideBrackets } from '../text/brackets.js';

/** Words that set a limit, with their place in the text. */
export type DatePhrase = {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly dueOn: CalendarDate;
  /** The phrase has no year of its own; it was taken from the phrase before or from the plan. */
  readonly hasOwnYear: boolean;
  /** 2025年前 can mean before or within the year. */
  readonly isAmbiguous: boolean;
};

const LEADING = '(?:力争|争取|确保|计划|预计)?(?:到|至|截至|截止|于|在)?';
const YEAR = '((?:19|20)\\d\\d)\\s?年';
const CLOSE = '(?:之?前|以前)?';
/** Month with day, year end in these words, half-year or quarter: six groups. */
const part = (yearEnd: string): string =>
  `(?:\\s?(\\d{1,2})\\s?月(?:份)?(?:\\s?(\\d{1,2})\\s?日|(上旬|中旬|下旬|初|底|末))?|(${yearEnd})|([上下])半年(?:[底末])?|第?([一二三四1-4])季度(?:[底末])?)`;
const FULL = new RegExp(`(${LEADING})${YEAR}(?:${part('年?[底末]|内(?![容部外])')})?(${CLOSE})`, 'g');
const YEARLESS = new RegExp(`(${LEADING})(今年|本年|当年|明年)?${part('年[底末]|年内')}(${CLOSE})`, 'g');
const PLAN_PERIOD = new RegExp(`(${LEADING})“?十([一二三四五六七八九])五”?(?:规划)?(?:期)?末${CLOSE}`, 'g');
const STARTS_A_CLAUSE = /(?:^|[,。;、:!?)(])\s{0,2}$/;

/** The date phrases of folded text in order; `planYear` is the year in which the plan was issued. */
export function datePhrasesOf(folded: string, planYear: number | null): DatePhrase[] {
  const quoted = insideBrackets(folded, '《〔');
  const dated = [...withYear(folded, planYear), ...atPeriodEnd(folded)].filter(({ from }) => quoted[from] === 0);
  dated.sort((a, b) => a.from - b.from);
  const all = [...dated, ...[...yearless(folded, dated, planYear)].filter(({ from }) => quoted[from] === 0)];
  return all.sort((a, b) => a.from - b.from);
}

function* withYear(folded: string, planYear: number | null): Generator<DatePhrase> {
  for (const match of folded.matchAll(FULL)) {
    const [whole, leading, year] = match;
    const { index } = match;
    if (isNoLimit(folded, match, planYear)) continue;
    const before = leading === '在' ? 1 : 0;
    const told = partOf(match, 3);
    const isAmbiguous = told.isWhole && match[9] !== '';
    yield {
      from: index + before,
      to: index + whole.length,
      year: Number(year),
      dueOn: dueOn(Number(year), told),
      hasOwnYear: true,
      isAmbiguous,
    };
  }
}

/** Years of titles, ranges, baselines and the past are told, not set. */
function isNoLimit(folded: string, match: RegExpExecArray, planYear: number | null): boolean {
  const [whole, leading = '', year] = match;
  const before = folded.slice(Math.max(0, match.index - 2), match.index);
  const after = folded.slice(match.index + whole.length, match.index + whole.length + 3);
  if (/[\d年][—–\-~]+$|[—–]$/.test(before) || (leading === '' && /[自从较比与以据]$/.test(before))) return true;
  if (/^(?:以来|及?以前|起|度|版|计划|期间|为基|[—–\-~]|(?:到|至)\d)/.test(after)) return true;
  const isClosed = match.slice(3).some((part) => part !== undefined && part !== '');
  if (leading.endsWith('在') && !isClosed) return true;
  return planYear !== null && Number(year) < planYear && !/[到至]$/.test(leading);
}

function* atPeriodEnd(folded: string): Generator<DatePhrase> {
  for (const match of folded.matchAll(PLAN_PERIOD)) {
    const period = 10 + '一二三四五六七八九'.indexOf(match[2]!) + 1;
    const year = 1955 + 5 * period;
    yield {
      from: match.index,
      to: match.index + match[0].length,
      year,
      dueOn: `${year}-12-31`,
      hasOwnYear: true,
      isAmbiguous: false,
    };
  }
}

/** 年底前, 6月底前, 三季度末: the year is the last one named before, else the plan's own. */
function* yearless(folded: string, dated: readonly DatePhrase[], planYear: number | null): Generator<DatePhrase> {
  let next = 0;
  for (const match of folded.matchAll(YEARLESS)) {
    const from = match.index;
    const to = from + match[0].length;
    while (next < dated.length && dated[next]!.to <= from) next++;
    const ahead = dated[next];
    if (ahead && ahead.from < to) continue;
    if (!setsALimit(folded, match)) continue;
    const year = (dated[next - 1]?.year ?? planYear ?? 0) + (match[2] === '明年' ? 1 : 0);
    if (year === 0) continue;
    yield { from, to, year, dueOn: dueOn(year, partOf(match, 3)), hasOwnYear: false, isAmbiguous: false };
  }
}

function setsALimit(folded: string, match: RegExpExecArray): boolean {
  const [whole, leading, relative] = match;
  const before = folded.slice(Math.max(0, match.index - 3), match.index);
  if (/[\d年第每一二三四五六七八九十两几半数]$/.test(before)) return false;
  const isStrong = /(?:前|[底末])$/.test(whole) || relative !== undefined;
  return isStrong
    ? whole.length > 1
    : STARTS_A_CLAUSE.test(before) && (leading !== '' || /年内$|半年$|季度$/.test(whole));
}

type Part = { month?: number; day?: number; stretch?: string; half?: string; quarter?: string; isWhole: boolean };

function partOf(match: RegExpExecArray, first: number): Part {
  const [month, day, stretch, end, half, quarter] = match.slice(first, first + 6);
  return {
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(stretch !== undefined && { stretch }),
    ...(half !== undefined && { half }),
    ...(quarter !== undefined && { quarter }),
    isWhole: [month, end, half, quarter].every((part) => part === undefined),
  };
}

const TENTH_DAYS: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中旬: 20 };

function dueOn(year: number, { month, day, stretch, half, quarter }: Part): CalendarDate {
  if (half === '上') return `${year}-06-30`;
  if (quarter !== undefined) return monthEnd(year, ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) * 3);
  if (month === undefined || month < 1 || month > 12) return `${year}-12-31`;
  const last = monthEnd(year, month);
  const told = day ?? TENTH_DAYS[stretch ?? ''];
  if (told === undefined || told < 1 || told > Number(last.slice(8))) return last;
  return `${year}-${two(month)}-${two(told)}`;
}

function monthEnd(year: number, month: number): CalendarDate {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
