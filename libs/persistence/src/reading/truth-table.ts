/**
 * SQL that gives what a rule of the domain answers to these signs, one SQL condition each: the rule itself is asked once for every
 * combination, so that the record holds no second copy of it.
 */
export function truthTable<Sign extends string>(
  signs: Readonly<Record<Sign, string>>,
  rule: (signs: Record<Sign, boolean>) => string,
): string {
  const entries = Object.entries<string>(signs);
  const answers = Array.from({ length: 2 ** entries.length }, (_, row) =>
    rule(
      Object.fromEntries(entries.map(([sign], place) => [sign, (row & (1 << place)) !== 0])) as Record<Sign, boolean>,
    ),
  );
  const index = entries.map(([, sql], place) => `${String(1 << place)} * coalesce(${sql}, false)::int`).join(' + ');
  return `(array[${answers.map((answer) => `'${answer}'`).join(', ')}])[1 + ${index}]`;
}
