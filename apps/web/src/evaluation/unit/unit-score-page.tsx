import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { Loaded, Page } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { EvaluationDetail, UnitLedger } from '../data.js';
import { useEvaluation, useUnitLedger } from '../data.js';
import '../evaluation.css';
import { LineTable } from './line-table.js';
import { MakeUp } from './make-up.js';
import { SelfReview } from './self-review.js';
import { Standing } from './standing.js';
import { LINE_WORDS, UNIT_WORDS } from './unit-words.js';
import { VerifyUnit } from './verify-unit.js';

/** One unit's score: how it comes about, line by line, and what can be done about it. */
export function UnitScorePage() {
  const t = useWords(UNIT_WORDS);
  const { evaluationId = '', departmentId = '' } = useParams({ strict: false });
  const evaluation = useEvaluation(evaluationId);
  const query = useUnitLedger(evaluationId, departmentId);
  const ledger = query.data;
  const title =
    ledger && evaluation.data ? t.titleOf({ unit: ledger.departmentName, year: evaluation.data.year }) : t.title;
  return (
    <Page
      title={title}
      trail={<Trail evaluationId={evaluationId} evaluation={evaluation.data} />}
      under={evaluation.data?.planTitle}
      more={
        ledger && (
          <>
            <Button onClick={() => window.print()}>{t.print}</Button>
            {ledger.may.includes('evaluation.verify') && ledger.verifiedAt === null && (
              <VerifyUnit evaluationId={evaluationId} ledger={ledger} />
            )}
          </>
        )
      }
    >
      <Loaded query={query}>
        {(shown) => (
          <>
            <Standing ledger={shown} phase={evaluation.data?.phase} />
            <MakeUp ledger={shown} />
            <SelfReview evaluationId={evaluationId} ledger={shown} />
            <PrintedLines ledger={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Trail({
  evaluationId,
  evaluation,
}: {
  readonly evaluationId: string;
  readonly evaluation: EvaluationDetail | undefined;
}) {
  const t = useWords(UNIT_WORDS);
  return (
    <>
      <Link to="/evaluations">{t.evaluations}</Link>
      {evaluation && (
        <>
          {' / '}
          <Link to="/evaluations/$evaluationId" params={{ evaluationId }}>
            {t.evaluationOf(evaluation)}
          </Link>
        </>
      )}
    </>
  );
}

/** Every line, on paper alone: the score sheet does not depend on which bar is open. */
function PrintedLines({ ledger }: { readonly ledger: UnitLedger }) {
  const t = useWords(LINE_WORDS);
  if (ledger.lines.length === 0) return null;
  return (
    <section className="section print-only" aria-label={t.lines}>
      <h2>{t.lines}</h2>
      <LineTable lines={ledger.lines} ledger={ledger} caption={t.lines} hasTotals />
    </section>
  );
}
