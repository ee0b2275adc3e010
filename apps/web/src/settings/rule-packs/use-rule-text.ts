import type { Schemas } from '../../api/index.js';
import { useWords } from '../../language/index.js';
import { RULE_KEYS, RULE_VALUES, useFieldWord } from '../../words/index.js';
import { RULE_PACK_WORDS } from './rule-pack-words.js';

/** A rule pack's rules as the API tells them. */
export type Rules = Schemas['RulePackView']['rules'];

const ORDER = Object.keys(RULE_KEYS);

/** A value of the rules of which nothing is known beforehand. */
export type Json = unknown;

/** How rules are said in words; what is unknown is shown as it is. */
export interface RuleText {
  /** `{ amount, unit }` as a length of time. */
  readonly amount: (given: Json) => string;
  /** A limit: how long, from when, by which hour, and what a rest day does. */
  readonly limit: (given: Json) => string;
  /** A rhythm: on which day of which period. */
  readonly cadence: (given: Json) => string;
  /** A rung's distance from the due day. */
  readonly offset: (rung: Json) => string;
  readonly value: (given: Json) => string;
}

/** The members of a value; none when it has none. */
export function membersOf(given: Json): Readonly<Record<string, Json>> {
  return given !== null && typeof given === 'object' ? (given as Record<string, Json>) : {};
}

/** The members of a value in the order in which the field reads them; those unknown to it come last. */
export function inOrder(given: Json): (readonly [string, Json])[] {
  const place = ([key]: readonly [string, Json]) => (ORDER.indexOf(key) + ORDER.length + 1) % (ORDER.length + 1);
  return Object.entries(membersOf(given)).sort((one, other) => place(one) - place(other));
}

/** The items of a list; none when it is none. */
export function itemsOf(given: Json): readonly Json[] {
  return Array.isArray(given) ? given : [];
}

/** How rules are said in the language at hand. */
export function useRuleText(): RuleText {
  const t = useWords(RULE_PACK_WORDS);
  const word = useFieldWord();
  const units: Readonly<Record<string, (given: { n: number }) => string>> = {
    wd: t.workingDays,
    d: t.days,
    m: t.months,
    h: t.hours,
  };
  const value = (given: Json): string => {
    if (given === undefined || given === null) return t.absent;
    if (typeof given === 'boolean') return given ? t.yes : t.no;
    if (typeof given === 'string') return word(RULE_VALUES, given);
    return typeof given === 'object' && 'amount' in given ? amount(given) : JSON.stringify(given);
  };
  const amount = (given: Json): string => {
    const { amount: n, unit } = membersOf(given);
    const say = typeof unit === 'string' ? units[unit] : undefined;
    return say && typeof n === 'number' ? say({ n: Math.abs(n) }) : JSON.stringify(given);
  };
  const ending = ({ roll, cutoff }: Readonly<Record<string, Json>>) =>
    [
      typeof cutoff === 'string' && t.until({ time: cutoff }),
      typeof roll === 'string' && word(RULE_VALUES, roll),
    ].filter((one): one is string => typeof one === 'string');
  const joined = (parts: readonly string[]) => parts.join(' · ');
  return {
    amount,
    value,
    limit: (given) => {
      const rule = membersOf(given);
      const start = rule['startCounted'] === true ? t.counted : t.notCounted;
      const length = 'within' in rule ? [amount(rule['within']), start] : [];
      return joined([...length, ...ending(rule)]);
    },
    cadence: (given) => {
      const rule = membersOf(given);
      return joined([t.dayOf({ every: value(rule['every']), day: Number(rule['day']) }), ...ending(rule)]);
    },
    offset: (rung) => {
      const { offset, time } = membersOf(rung);
      if (offset === undefined) return t.dueInstant;
      const said = { amount: amount(offset), time: value(time) };
      const n = Number(membersOf(offset)['amount']);
      return n === 0 ? t.dueDay(said) : n < 0 ? t.beforeDue(said) : t.afterDue(said);
    },
  };
}
