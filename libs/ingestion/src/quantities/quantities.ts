import type { Quantity, Relation } from '../plan-draft.js';
import { insideBrackets } from '../text/brackets.js';
import { withoutLatex } from './latex.js';

const NUMBER = '(\\d{1,12}(?:,\\d{3})*(?:\\.\\d{1,6})?)';
const PLAIN_UNITS = [
  '个百分点|百分点|个百分比|平方千米|平方公里|平方米|平米|立方米|立方|方(?![面向案式法便言位])|公里|千米|千瓦时|千瓦|兆瓦|公顷|公斤|千克|毫克|微克|米|亩|吨|升',
  '个工作日|个月|小时|分钟|工作日|人次|人天|标准箱|机位|泊位|车位|床位|席位|学位|托位|户次|班次|元',
  '[个家户人所座条项处台辆套张间栋幢期次场名位类种份件部艘头只株棵片块届天岁倍镇乡村县盏孔对支班组宗例斤层眼批口](?<!口(?=[岸述号碑径]))|年(?=内|以上|以内|左右)',
].join('|');
const ASCII_UNITS = 'km²|km2|m²|m2|m³|m3|km|kWh|kW|MW|GW|MPa|hm²|mm|cm|t|Mbps|Gbps';
const BASE = `(?:(?:万亿|万|亿|千|百)?(?:${PLAIN_UNITS})|(?:${ASCII_UNITS})(?![A-Za-z])|万亿|亿|万)`;
const PER = `(?:\\s?/\\s?(?:百人|千人|万人|人·月|${BASE}|日|月|秒|时|年))`;
const FIGURE = new RegExp(
  `${NUMBER}\\s?(%|‰)?(?:\\s?(?:~|-|—|–|至|到)\\s?${NUMBER})?\\s?(%|‰|(余|多)?${BASE}${PER}?)?`,
  'g',
);

const AT_MOST = /(?:不超过?|不高于|不大于|不多于|最多|至多|小于等于|≤)$/;
const AT_LEAST = /(?:不少于|不低于|不小于|至少|最少|大于等于|≥)$/;
const AT_LEAST_ABOVE = /至少|最少/;
const LESS_THAN = /(?:低于|小于|少于|<)$/;
const MORE_THAN = /(?:超过|突破|大于|高于|多于|逾|超|>)$/;
const NOT_BEFORE = /[A-Za-z〔.+\-×/^_]$|[第前号]$/;
const WINDOW = 24;

type Found = { readonly from: number; readonly to: number; readonly quantity: Quantity; readonly isListed: boolean };

/** The figures with units in folded text, as the words say them; years, dates, codes, ranks and quoted names are none. */
export function quantitiesOf(written: string): Quantity[] {
  const folded = withoutLatex(written);
  const quoted = insideBrackets(folded, '“《〔「');
  const found: Found[] = [];
  for (const match of folded.matchAll(FIGURE)) {
    if (quoted[match.index] === 1 || isNoFigure(folded, match)) continue;
    const quantity = quantityOf(folded, match, found.at(-1));
    if (quantity) found.push(quantity);
  }
  return found.map(({ quantity }) => quantity);
}

function isNoFigure(folded: string, match: RegExpExecArray): boolean {
  const [whole, first = '', , , unit] = match;
  const before = folded.slice(Math.max(0, match.index - 2), match.index);
  const after = folded.slice(match.index + whole.length, match.index + whole.length + 2);
  if (NOT_BEFORE.test(before)) return true;
  if (first.length === 4 && /^年/.test(folded.slice(match.index + 4, match.index + 6).trim())) return true;
  return unit === undefined && /^[A-Za-z]/.test(after);
}

function quantityOf(folded: string, match: RegExpExecArray, last: Found | undefined): Found | null {
  const [whole, first = '', sign, second, ending] = match;
  const unit = unitOf(sign, ending);
  if (unit === null) return null;
  const from = match.index;
  const to = from + whole.trimEnd().length;
  const low = valueOf(first);
  if (second !== undefined) {
    return { from, to, isListed: false, quantity: { value: [low, valueOf(second)], unit, relation: 'range' } };
  }
  const { relation, isListed } = relationOf(folded, { from, to, isMany: match[5] !== undefined }, last);
  return { from, to, isListed, quantity: { value: low, unit, relation } };
}

function unitOf(sign: string | undefined, ending: string | undefined): string | null {
  const unit = ending ?? sign;
  return unit === undefined ? null : unit.replace(/^[余多]/, '').replace(/\s/g, '');
}

function valueOf(written: string): number {
  return Number(written.replaceAll(',', ''));
}

type Place = { readonly from: number; readonly to: number; readonly isMany: boolean };

/** The words before and after the figure decide; 至少 before a list holds for each of its figures. */
function relationOf(
  folded: string,
  { from, to, isMany }: Place,
  last: Found | undefined,
): { relation: Relation; isListed: boolean } {
  const start = Math.max(0, from - WINDOW, last?.to ?? 0);
  const between = folded.slice(start, from);
  const before = between.slice(
    Math.max(between.lastIndexOf(','), between.lastIndexOf('。'), between.lastIndexOf(';')) + 1,
  );
  const after = folded.slice(to, to + 4);
  const isListed = AT_LEAST_ABOVE.test(before) || (last?.isListed === true && isNextInList(folded, last, from));
  const told = toldAfter(after, isMany) ?? toldBefore(before.trimEnd());
  return { relation: told ?? (isListed ? 'gte' : 'eq'), isListed };
}

function isNextInList(folded: string, last: Found, from: number): boolean {
  return from - last.to <= WINDOW && /^[^,。;]*[、和及]$/.test(folded.slice(last.to, from));
}

function toldAfter(after: string, isMany: boolean): Relation | null {
  if (/^(?:及|\(含\))?以上/.test(after)) return 'gte';
  if (/^(?:及|\(含\))?(?:以内|以下|之内)/.test(after)) return 'lte';
  return isMany || /^[余多]/.test(after) ? 'gt' : null;
}

function toldBefore(before: string): Relation | null {
  if (AT_MOST.test(before)) return 'lte';
  if (AT_LEAST.test(before)) return 'gte';
  if (MORE_THAN.test(before)) return 'gt';
  return LESS_THAN.test(before) ? 'lt' : null;
}
