import type { Relation } from '../plan-draft.js';

/** A figure of a table cell; `value` is null where the cell is blank, a dash or words. */
export type IndicatorValue = {
  readonly value: number | null;
  readonly relation: Relation | null;
  readonly unit: string | null;
};

const NONE: IndicatorValue = { value: null, relation: null, unit: null };
const FIGURE =
  /^(.{0,8}?)[[(]?([+-]?\d{1,12}(?:,\d{3})*(?:\.\d{1,6})?)[\])]?(%|‰|[^\d\s.,%‰~—–-]{0,8}?)(以上|以下|以内|左右|及以上|余)?[\])]?$/;
const BEFORE: readonly { readonly form: RegExp; readonly relation: Relation }[] = [
  { form: /(?:≥|>=|不低于|不少于|不小于|至少)$/, relation: 'gte' },
  { form: /(?:≤|<=|不高于|不超过|不大于|不多于|控制在)$/, relation: 'lte' },
  { form: /(?:>|大于|超过|高于|突破)$/, relation: 'gt' },
  { form: /(?:<|小于|低于)$/, relation: 'lt' },
  { form: /^(?:|达到?|约|为|累计|左右|[+])$/, relation: 'eq' },
];
const AFTER: Readonly<Record<string, Relation>> = { 以上: 'gte', 及以上: 'gte', 以下: 'lte', 以内: 'lte', 余: 'gt' };

/** The figure of a folded table cell; 持续下降 and a range have no single figure. */
export function indicatorValue(folded: string): IndicatorValue {
  const plain = folded.replace(/\s/g, '').slice(0, 60);
  if (/^\d[\d.]*%?[~—–-]\d[\d.]*/.test(plain)) return { ...NONE, relation: 'range' };
  const match = FIGURE.exec(plain);
  if (!match) return NONE;
  const [, before = '', figure = '', unit = '', after = ''] = match;
  const told = BEFORE.find(({ form }) => form.test(before.replace(/[[(]$/, '')));
  if (!told) return NONE;
  const value = Number(figure.replaceAll(',', ''));
  return { value, relation: AFTER[after] ?? told.relation, unit: unit === '' ? null : unit };
}
