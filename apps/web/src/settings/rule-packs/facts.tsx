import { RULE_KEYS, useFieldWord } from '../../words/index.js';

/** Names and what is said of them, one a line. */
export function Facts({ facts }: { readonly facts: readonly (readonly [key: string, said: string])[] }) {
  const word = useFieldWord();
  return (
    <dl className="facts rule-facts">
      {facts.map(([key, said]) => (
        <div key={key}>
          <dt>{word(RULE_KEYS, key)}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
