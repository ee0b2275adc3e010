import { useWords } from '../../language/index.js';
import { ACTS, RULE_KEYS, RULE_VALUES, useFieldWord } from '../../words/index.js';
import { RULE_PACK_WORDS } from './rule-pack-words.js';
import type { Json } from './use-rule-text.js';
import { inOrder, itemsOf, membersOf, useRuleText } from './use-rule-text.js';

/** Each ladder rung by rung, with the kinds that climb it. */
export function Ladders({ ladders, ladderOf }: { readonly ladders: Json; readonly ladderOf: Json }) {
  const t = useWords(RULE_PACK_WORDS);
  const word = useFieldWord();
  return inOrder(ladders).map(([name, rungs]) => {
    const kinds = inOrder(ladderOf).filter(([, ladder]) => ladder === name);
    const said = kinds.map(([kind]) => word(RULE_KEYS, kind)).join('、');
    return (
      <section key={name} className="ladder" aria-label={word(RULE_KEYS, name)}>
        <h3>{word(RULE_KEYS, name)}</h3>
        {said !== '' && <p className="quiet">{t.climbedBy({ kinds: said })}</p>}
        <Rungs name={word(RULE_KEYS, name)} rungs={itemsOf(rungs)} />
      </section>
    );
  });
}

function Rungs({ name, rungs }: { readonly name: string; readonly rungs: readonly Json[] }) {
  const t = useWords(RULE_PACK_WORDS);
  return (
    <div className="wide" role="region" aria-label={name} tabIndex={0}>
      <table className="plain-table rungs">
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.act}</th>
            <th scope="col">{t.told}</th>
          </tr>
        </thead>
        <tbody>
          {rungs.map((rung) => (
            <Rung key={JSON.stringify(rung)} rung={rung} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rung({ rung }: { readonly rung: Json }) {
  const t = useWords(RULE_PACK_WORDS);
  const word = useFieldWord();
  const text = useRuleText();
  const { act, audience, when } = membersOf(rung);
  const told = itemsOf(audience).map((one) => text.value(one));
  return (
    <tr data-act={typeof act === 'string' ? act : undefined}>
      <th scope="row" className="figure">
        {text.offset(rung)}
      </th>
      <td>
        {typeof act === 'string' ? word(ACTS, act) : text.value(act)}
        {typeof when === 'string' && <div className="quiet">{word(RULE_VALUES, when)}</div>}
      </td>
      <td>{told.length === 0 ? <span className="quiet">{t.nobody}</span> : told.join('、')}</td>
    </tr>
  );
}
