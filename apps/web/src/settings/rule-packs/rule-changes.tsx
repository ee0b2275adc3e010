import type { Schemas } from '../../api/index.js';
import { Loaded, Nothing, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { RULE_KEYS, useFieldWord } from '../../words/index.js';
import { useRuleChanges } from './data.js';
import { RULE_PACK_WORDS } from './rule-pack-words.js';
import { useRuleText } from './use-rule-text.js';

// What every version has differently and nobody asks about.
const IDENTITY = new Set(['/version']);

/** What two versions say differently, each place in words. */
export function RuleChanges({ code, from, to }: { readonly code: string; readonly from: number; readonly to: number }) {
  const t = useWords(RULE_PACK_WORDS);
  const query = useRuleChanges(code, from, to);
  const told = (changes: readonly Schemas['RuleChangeView'][]) => changes.filter(({ path }) => !IDENTITY.has(path));
  return (
    <Section title={t.changes({ from, to })}>
      <Loaded query={query} isEmpty={({ changes }) => told(changes).length === 0} empty={<Nothing title={t.same} />}>
        {({ changes }) => <Changes changes={told(changes)} />}
      </Loaded>
    </Section>
  );
}

function Changes({ changes }: { readonly changes: readonly Schemas['RuleChangeView'][] }) {
  const t = useWords(RULE_PACK_WORDS);
  const text = useRuleText();
  return (
    <div className="wide" role="region" aria-label={t.place} tabIndex={0}>
      <table className="plain-table import-changes">
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">
                <PathInWords path={path} />
              </th>
              <td>
                <del>{text.value(before)}</del>
              </td>
              <td>
                <ins>{text.value(after)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PathInWords({ path }: { readonly path: string }) {
  const t = useWords(RULE_PACK_WORDS);
  const word = useFieldWord();
  const steps = path.split('/').slice(1);
  const said = steps.map((step) => (/^\d+$/u.test(step) ? t.numbered({ n: Number(step) + 1 }) : word(RULE_KEYS, step)));
  return (
    <>
      {said.join(' › ')}
      <div>
        <code className="quiet">{path}</code>
      </div>
    </>
  );
}
