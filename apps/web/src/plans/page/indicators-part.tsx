import { Loaded, Nothing, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { Indicator } from './data.js';
import { useIndicators } from './data.js';
import { PART_WORDS } from './part-words.js';

const SIGNS: Readonly<Record<string, string>> = { gte: '≥', gt: '>', lte: '≤', lt: '<', eq: '=' };

/** The indicators as the document gives them: from the baseline to the target. */
export function IndicatorsPart({ planId }: { readonly planId: string }) {
  const t = useWords(PART_WORDS);
  const query = useIndicators(planId);
  return (
    <Section title={t.indicators}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing title={t.noIndicators}>{t.noIndicatorsHint}</Nothing>}
      >
        {({ items }) => <IndicatorTable items={items} />}
      </Loaded>
    </Section>
  );
}

function IndicatorTable({ items }: { readonly items: readonly Indicator[] }) {
  const t = useWords(PART_WORDS);
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={t.indicators}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t.indicator}</th>
            <th scope="col">{t.unit}</th>
            <th scope="col" className="number">
              {t.baseline}
            </th>
            <th scope="col" className="number">
              {t.target}
            </th>
            <th scope="col">{t.attribute}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((indicator) => (
            <IndicatorRow key={`${String(indicator.lineFrom)} ${indicator.name}`} indicator={indicator} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function IndicatorRow({ indicator }: { readonly indicator: Indicator }) {
  const t = useWords(PART_WORDS);
  const { name, unit, domain, baseline, baselineYear, target, targetYear, targetText, relation } = indicator;
  const sign = relation === null ? '' : (SIGNS[relation] ?? '');
  const goal = target === null ? targetText : `${sign}${String(target)}`;
  return (
    <tr>
      <th scope="row">
        {name}
        {domain !== null && <div className="quiet">{domain}</div>}
      </th>
      <td>{unit}</td>
      <td className="number">{inYear(t, baselineYear, baseline === null ? null : String(baseline))}</td>
      <td className="number">
        <strong>{inYear(t, targetYear, goal)}</strong>
      </td>
      <td>{attributeOf(t, indicator)}</td>
    </tr>
  );
}

function inYear(
  t: { readonly yearValue: (given: { year: string; value: string }) => string },
  year: number | null,
  value: string | null,
): string {
  if (value === null) return '—';
  return year === null ? value : t.yearValue({ year: String(year), value });
}

function attributeOf(
  t: { readonly binding: string; readonly expected: string },
  { binding, attribute }: Indicator,
): string {
  if (binding === null) return attribute ?? '—';
  return binding === 'binding' ? t.binding : t.expected;
}
