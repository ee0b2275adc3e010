import { Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { EvaluationRules } from './evaluation-rules.js';
import { Facts } from './facts.js';
import { Ladders } from './ladders.js';
import { RULE_PACK_WORDS } from './rule-pack-words.js';
import type { Json } from './use-rule-text.js';
import { inOrder, membersOf, useRuleText } from './use-rule-text.js';

const SAID = new Set([
  ...[
    'code',
    'version',
    'name',
    'calendar',
    'signFor',
    'workPlan',
    'reports',
    'contributionBefore',
    'firstPeriodAfter',
  ],
  ...['roundOpens', 'milestone', 'completion', 'redo', 'ladders', 'ladderOf', 'delivery', 'lights', 'evaluation'],
]);

/** A rule pack in the field's words; whatever has no place of its own stands under "other". */
export function ReadablePack({ rules }: { readonly rules: Json }) {
  const t = useWords(RULE_PACK_WORDS);
  const text = useRuleText();
  const pack = membersOf(rules);
  const others = Object.entries(pack).filter(([key]) => !SAID.has(key));
  return (
    <>
      <Section title={t.rhythm}>
        <Rhythm pack={pack} />
      </Section>
      <Section title={t.ladders}>
        <Ladders ladders={pack['ladders']} ladderOf={pack['ladderOf']} />
      </Section>
      <Section title={t.lights}>
        <Lights lights={membersOf(pack['lights'])} />
      </Section>
      <Section title={t.evaluation}>
        <EvaluationRules rule={membersOf(pack['evaluation'])} />
      </Section>
      {others.length > 0 && (
        <Section title={t.others}>
          <Facts facts={others.map(([key, value]) => [key, text.value(value)])} />
        </Section>
      )}
      <details className="section">
        <summary>{t.raw}</summary>
        <pre className="audit-data">{JSON.stringify(rules, null, 2)}</pre>
      </details>
    </>
  );
}

function Rhythm({ pack }: { readonly pack: Readonly<Record<string, Json>> }) {
  const t = useWords(RULE_PACK_WORDS);
  const text = useRuleText();
  const { day, time } = membersOf(pack['roundOpens']);
  const windows = membersOf(pack['delivery'])['windows'];
  const cadences = inOrder(pack['reports']).map(([part, rule]) => [part, text.cadence(rule)] as const);
  const completion = inOrder(pack['completion']).map(([key, rule]) => [key, text.limit(rule)] as const);
  return (
    <div className="columns">
      <Facts
        facts={[
          ['calendar', text.value(pack['calendar'])],
          ['signFor', text.limit(pack['signFor'])],
          ['workPlan', text.limit(pack['workPlan'])],
          ['redo', text.limit(pack['redo'])],
          ['milestone', text.limit(pack['milestone'])],
          ...(completion.length === 0 ? [['completion', t.noCompletion] as const] : completion),
        ]}
      />
      <Facts
        facts={[
          ...cadences,
          ['contributionBefore', text.amount(pack['contributionBefore'])],
          ['firstPeriodAfter', text.amount(pack['firstPeriodAfter'])],
          ['roundOpens', t.opensOn({ day: Number(day), time: text.value(time) })],
          ['windows', Array.isArray(windows) ? windows.join('、') : text.value(windows)],
        ]}
      />
    </div>
  );
}

function Lights({ lights }: { readonly lights: Readonly<Record<string, Json>> }) {
  const t = useWords(RULE_PACK_WORDS);
  const text = useRuleText();
  const { dueSoon, yellowFrom, redOver, ...others } = lights;
  const more = Object.entries(others).map(([key, value]) => [key, text.value(value)] as const);
  return (
    <Facts
      facts={[
        ['dueSoon', t.soon({ amount: text.amount(dueSoon) })],
        ['yellowFrom', t.yellow({ points: Number(yellowFrom) })],
        ['redOver', t.red({ points: Number(redOver) })],
        ...more,
      ]}
    />
  );
}
