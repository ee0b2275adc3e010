import { Button } from 'antd';
import type { SyntheticEvent } from 'react';
import { useId, useState } from 'react';
import { answered, api, useWrite } from '../../api/index.js';
import { Section, useUnsaved } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import type { UnitLedger } from '../data.js';
import { REVIEW_WORDS } from './unit-words.js';

interface Part {
  readonly evaluationId: string;
  readonly ledger: UnitLedger;
}

/** The unit's own view of its year: read, or written in its phase. */
export function SelfReview({ evaluationId, ledger }: Part) {
  const t = useWords(REVIEW_WORDS);
  const dates = useDates();
  const { selfReview, selfReviewedAt, may } = ledger;
  const filed = selfReviewedAt !== null && (
    <span className="quiet">{t.filedAt({ at: dates.instant(selfReviewedAt) })}</span>
  );
  return (
    <Section title={t.title} more={filed}>
      {may.includes('evaluation.self-review') ? (
        <ReviewForm evaluationId={evaluationId} ledger={ledger} />
      ) : (
        <p className={selfReview === null ? 'quiet' : 'own-words'}>{selfReview ?? t.none}</p>
      )}
    </Section>
  );
}

function ReviewForm({ evaluationId: id, ledger: { departmentId, selfReview } }: Part) {
  const t = useWords(REVIEW_WORDS);
  const field = useId();
  const kept = selfReview ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? kept;
  const isUnsaved = text !== kept;
  useUnsaved(isUnsaved);
  const file = useWrite<string, UnitLedger>({
    send: (given, key) =>
      answered(
        api.POST('/api/v1/evaluations/{id}/self-reviews', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { departmentId, text: given },
        }),
      ),
    topics: ['evaluation', 'obligation'],
    done: t.filed,
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    file.begin(text.trim());
  };
  return (
    <form className="act-form no-print" onSubmit={submit}>
      <label htmlFor={field}>{t.label}</label>
      <textarea
        id={field}
        rows={8}
        required
        maxLength={20000}
        aria-describedby={`${field}-hint`}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p id={`${field}-hint`} className="quiet">
        {t.hint}
      </p>
      <div className="act-buttons">
        <span role="status">{isUnsaved && t.unsaved}</span>
        <Button type="primary" htmlType="submit" loading={file.isBusy} disabled={!isUnsaved || text.trim() === ''}>
          {selfReview === null ? t.file : t.change}
        </Button>
      </div>
    </form>
  );
}
