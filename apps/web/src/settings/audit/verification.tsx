import { Alert, Button } from 'antd';
import { Section, Trouble } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { AUDIT_WORDS } from './audit-words.js';
import type { Walk } from './use-walk.js';
import { useWalk } from './use-walk.js';

/** Verifies the chain and says what was found. */
export function Verification() {
  const t = useWords(AUDIT_WORDS);
  const { walk, begin, stop } = useWalk();
  const isWalking = walk.state === 'walking';
  const more = isWalking ? (
    <Button onClick={stop}>{t.stop}</Button>
  ) : (
    <Button type="primary" onClick={begin}>
      {t.verify}
    </Button>
  );
  return (
    <Section title={t.verification} more={more}>
      <div role="status">
        <Found walk={walk} />
      </div>
    </Section>
  );
}

function Found({ walk }: { readonly walk: Walk }) {
  const t = useWords(AUDIT_WORDS);
  const { state, count, broken, lastHash, error } = walk;
  if (state === 'failed' && error !== null) return <Trouble error={error} />;
  if (state === 'broken' && broken !== null)
    return <Alert type="error" showIcon title={t.broken({ id: broken.id })} description={broken.reason} />;
  if (state === 'whole')
    return <Alert type="success" showIcon title={t.whole({ count, hash: (lastHash ?? '').slice(0, 16) })} />;
  if (state === 'walking') return <span>{t.walking({ count })}</span>;
  return <span className="quiet">{state === 'stopped' ? t.stopped({ count }) : t.never}</span>;
}
