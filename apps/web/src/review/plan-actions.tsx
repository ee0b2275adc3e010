import { Button } from 'antd';
import { useWords, words } from '../language/index.js';
import { useAtReview } from './review-context.js';

const WORDS = words({
  keys: { zh: '快捷键', en: 'Keys' },
  revise: { zh: '导入修订稿', en: 'Import a revision' },
  approve: { zh: '立项', en: 'Approve' },
  issue: { zh: '交办', en: 'Issue' },
});

/** What can be done with the whole draft, as far as the API lets this person. */
export function PlanActions() {
  const t = useWords(WORDS);
  const { review, mayEdit, open } = useAtReview();
  const { may, plan } = review;
  return (
    <>
      <Button type="text" onClick={() => open('keys')}>
        {t.keys} <kbd aria-hidden>?</kbd>
      </Button>
      {mayEdit && <Button onClick={() => open('revise')}>{t.revise}</Button>}
      {may.includes('plan.approve') && plan.state === 'draft' && (
        <Button type="primary" onClick={() => open('approve')}>
          {t.approve}
        </Button>
      )}
      {may.includes('plan.issue') && plan.state === 'approved' && (
        <Button type="primary" onClick={() => open('issue')}>
          {t.issue}
        </Button>
      )}
    </>
  );
}
