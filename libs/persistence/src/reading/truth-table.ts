type Answer = string | number | boolean;
type Rule<Sign extends string> = (signs: Record<Sign, boolean>) => Answer;

/**
 * SQL that gives what a rule of the domain answers to these signs, one SQL condition each: the rule itself is asked once for every
 * combination, so that the record holds no second copy of it. Signs that never change the answer are not asked for at all.
 */
export function truthTable<Sign extends string>(signs: Readonly<Record<Sign, string>>, rule: Rule<Sign>): string {
  const all = Object.keys(signs) as Sign[];
  const asked = all.filter((sign) => decides(sign, all, rule));
  const answers = combinations(all, asked).map(rule);
  const index = asked.map((sign, place) => `${String(1 << place)} * coalesce(${signs[sign]}, false)::int`);
  return `(array[${answers.map(literal).join(', ')}])[${['1', ...index].join(' + ')}]`;
}

/** Whether this sign ever changes the answer. */
function decides<Sign extends string>(sign: Sign, all: readonly Sign[], rule: Rule<Sign>): boolean {
  return combinations(all, all).some((given) => rule({ ...given, [sign]: true }) !== rule({ ...given, [sign]: false }));
}

/** Every combination of the signs asked for, the first one changing fastest; all others are absent. */
function combinations<Sign extends string>(all: readonly Sign[], asked: readonly Sign[]): Record<Sign, boolean>[] {
  const isSet = (sign: Sign, row: number) => (row & (1 << asked.indexOf(sign))) !== 0;
  return Array.from(
    { length: 2 ** asked.length },
    (_, row) =>
      Object.fromEntries(all.map((sign) => [sign, asked.includes(sign) && isSet(sign, row)])) as Record<Sign, boolean>,
  );
}

function literal(answer: Answer): string {
  return typeof answer === 'string' ? `'${answer}'` : String(answer);
}
