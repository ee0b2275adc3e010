import type { CalendarDate } from '@duban/domain';
import { insideBrackets } from '../text/brackets.js';
import { dueOn, isWholeYear, type DateWords } from './due-on.js';

/** Words that set a limit, with their place in the text. */
export type DatePhrase = {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly dueOn: CalendarDate;
  /** 2025年前 can mean before or within the year. */
  readonly isAmbiguous: boolean;
};

type Match = {
  readonly whole: string;
  readonly at: number;
  readonly words: DateWords & Readonly<Record<string, string | undefined>>;
};

const LEADING = '(?<leading>(?:力争|争取|确保|计划|预计)?(?:到|至|截至|截止|于|在)?)';
const CLOSE = '(?<close>之?前|以前)?';
const below = (yearEnd: string): string =>
  '(?:\\s?(?<month>\\d{1,2})\\s?月(?:份)?(?:\\s?(?<day>\\d{1,2})\\s?日|(?<stretch>上旬|中旬|下旬|初|底|末))?' +
  `|(?<end>${yearEnd})|(?<half>[上下])半年(?:[底末])?|第?(?<quarter>[一二三四1-4])季度(?:[底末])?)`;
const DATED = new RegExp(
  `${LEADING}(?<year>(?:19|20)\\d\\d)\\s?年(?:${below('年?[底末]|内(?![容部外])')})?${CLOSE}`,
  'g',
);
const YEARLESS = new RegExp(`${LEADING}(?<relative>今年|本年|当年|明年)?${below('年[底末]|年内')}${CLOSE}`, 'g');
const PERIOD_END = new RegExp(`${LEADING}“?十(?<period>[一二三四五六七八九])五”?(?:规划)?(?:期)?末${CLOSE}`, 'g');

/** The date phrases of folded text in order; `planYear` is the year in which the plan was issued. */
export function datePhrasesOf(folded: string, planYear: number | null): DatePhrase[] {
  const quoted = insideBrackets(folded, '《〔');
  const free = (phrase: DatePhrase): boolean => quoted[phrase.from] === 0;
  const dated = [...datedIn(folded, planYear), ...periodEndsIn(folded)].filter(free).sort(byPlace);
  return [...dated, ...[...yearlessIn(folded, dated, planYear)].filter(free)].sort(byPlace);
}

function byPlace(a: DatePhrase, b: DatePhrase): number {
  return a.from - b.from;
}

function* matchesOf(form: RegExp, folded: string): Generator<Match> {
  for (const match of folded.matchAll(form)) yield { whole: match[0], at: match.index, words: match.groups ?? {} };
}

function* datedIn(folded: string, planYear: number | null): Generator<DatePhrase> {
  for (const match of matchesOf(DATED, folded)) {
    if (isTold(folded, match) || isPast(match, planYear)) continue;
    const { whole, at, words } = match;
    const year = Number(words['year']);
    const from = words['leading'] === '在' ? at + 1 : at;
    const isAmbiguous = isWholeYear(words) && words.close !== undefined;
    yield { from, to: at + whole.length, year, dueOn: dueOn(year, words), isAmbiguous };
  }
}

/** Years of ranges, baselines, editions and accounts are told, not set. */
function isTold(folded: string, { whole, at, words }: Match): boolean {
  const before = folded.slice(Math.max(0, at - 2), at);
  const after = folded.slice(at + whole.length, at + whole.length + 3);
  const leading = words['leading'] ?? '';
  if (/[\d年][—–\-~]+$|[—–]$/.test(before) || (leading === '' && /[自从较比与以据]$/.test(before))) return true;
  if (/^(?:以来|及?以前|起|度|版|计划|期间|为基|[—–\-~]|(?:到|至)\d)/.test(after)) return true;
  return leading.endsWith('在') && isWholeYear(words) && words.close === undefined;
}

function isPast({ words }: Match, planYear: number | null): boolean {
  return planYear !== null && Number(words['year']) < planYear && !/[到至]$/.test(words['leading'] ?? '');
}

/** “十四五”末: the fourteenth five-year period ends in 2025. */
function* periodEndsIn(folded: string): Generator<DatePhrase> {
  for (const { whole, at, words } of matchesOf(PERIOD_END, folded)) {
    const year = 2010 + 5 * '一二三四五六七八九'.indexOf(words['period'] ?? '');
    yield { from: at, to: at + whole.length, year, dueOn: `${year}-12-31`, isAmbiguous: false };
  }
}

/** 年底前, 6月底前, 三季度末: the year is the last one named before, else the plan's own. */
function* yearlessIn(folded: string, dated: readonly DatePhrase[], planYear: number | null): Generator<DatePhrase> {
  let next = 0;
  for (const match of matchesOf(YEARLESS, folded)) {
    const { at: from, whole, words } = match;
    const to = from + whole.length;
    while (startOf(dated[next]) < from) next++;
    if (overlaps(dated[next - 1], from) || startOf(dated[next]) < to || !setsALimit(folded, match)) continue;
    const year = yearFor(words['relative'], dated[next - 1], planYear);
    if (year === null) continue;
    yield { from, to, year, dueOn: dueOn(year, words), isAmbiguous: false };
  }
}

function overlaps(before: DatePhrase | undefined, at: number): boolean {
  return before !== undefined && before.to > at;
}

/** Where a phrase starts; behind everything when there is none. */
export function startOf(phrase: DatePhrase | undefined): number {
  return phrase?.from ?? Infinity;
}

/** 今年 and 明年 count from the plan's own year, everything else from the year named before. */
function yearFor(relative: string | undefined, named: DatePhrase | undefined, planYear: number | null): number | null {
  if (relative === undefined || relative === '当年') return named?.year ?? planYear;
  return planYear === null ? null : planYear + (relative === '明年' ? 1 : 0);
}

function setsALimit(folded: string, { whole, at, words }: Match): boolean {
  const before = folded.slice(Math.max(0, at - 3), at);
  if (/[\d年第每一二三四五六七八九十两几半数]$/.test(before)) return false;
  if (/[前底末]$/.test(whole) || words['relative'] !== undefined) return true;
  const opensClause = /(?:^|[,。;、:!?)(])\s{0,2}$/.test(before);
  return opensClause && (words['leading'] !== '' || /(?:年内|半年|季度)$/.test(whole));
}
