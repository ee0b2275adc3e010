import { useWords } from '../../language/index.js';
import { RULE_KEYS, useFieldWord } from '../../words/index.js';
import { Facts } from './facts.js';
import { RULE_PACK_WORDS } from './rule-pack-words.js';
import type { Json } from './use-rule-text.js';
import { inOrder, itemsOf, membersOf, useRuleText } from './use-rule-text.js';

type Members = Readonly<Record<string, Json>>;

/** Weights, deductions, caps, grades and phases of the annual run. */
export function EvaluationRules({ rule }: { readonly rule: Members }) {
  const text = useRuleText();
  const word = useFieldWord();
  const { lateFactor, grades, phases, ...numbers } = rule;
  const plain = inOrder(numbers).map(([key, value]) => [key, text.value(value)] as const);
  const late = inOrder(lateFactor).map(([key, value]) => [key, text.value(value)] as const);
  return (
    <>
      <div className="columns">
        <Facts facts={plain} />
        <section aria-label={word(RULE_KEYS, 'lateFactor')}>
          <h3>{word(RULE_KEYS, 'lateFactor')}</h3>
          <Facts facts={late} />
        </section>
      </div>
      <div className="columns">
        <Grades grades={itemsOf(grades)} />
        <Phases phases={itemsOf(phases)} />
      </div>
    </>
  );
}

function Grades({ grades }: { readonly grades: readonly Json[] }) {
  const t = useWords(RULE_PACK_WORDS);
  const rows = grades.map((one) => {
    const { grade, from, quota } = membersOf(one);
    const share = typeof quota === 'number' ? t.quotaOf({ percent: Math.round(quota * 1_000) / 10 }) : t.noQuota;
    return [String(grade), t.fromPoints({ points: Number(from) }), share];
  });
  return <Rows name="grades" heads={['grade', 'from', 'quota']} rows={rows} />;
}

function Phases({ phases }: { readonly phases: readonly Json[] }) {
  const t = useWords(RULE_PACK_WORDS);
  const text = useRuleText();
  const rows = phases.map((one) => {
    const { within: length, ...rule } = membersOf(one);
    const [month, day] = text.value(rule['on']).split('-').map(Number);
    const dated =
      month !== undefined && day !== undefined && Number.isInteger(month) ? t.nextYear({ month, day }) : t.absent;
    const end = length === undefined ? dated : t.afterPhase({ amount: text.amount(length) });
    return [text.value(rule['phase']), [end, text.limit(rule)].join(' · ')];
  });
  return <Rows name="phases" heads={['phase', 'cutoff']} rows={rows} />;
}

function Rows({
  name,
  heads,
  rows,
}: {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const word = useFieldWord();
  return (
    <section aria-label={word(RULE_KEYS, name)}>
      <h3>{word(RULE_KEYS, name)}</h3>
      <table className="plain-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {word(RULE_KEYS, head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {others.map((one) => (
                <td key={one}>{one}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
