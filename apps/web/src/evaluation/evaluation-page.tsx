import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { Loaded, Page, Section } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import { useClock } from '../rehearsal/index.js';
import type { EvaluationDetail } from './data.js';
import { useEvaluation, useWaiting } from './data.js';
import './evaluation.css';
import { WORDS } from './evaluation-words.js';
import { PhaseAxis } from './phase-axis.js';
import { PublishResult } from './publish-result.js';
import { ResultTable } from './result-table.js';
import { WaitingPart } from './waiting-part.js';

/** One annual evaluation: phases and results. */
export function EvaluationPage() {
  const t = useWords(WORDS);
  const { evaluationId = '' } = useParams({ strict: false });
  const query = useEvaluation(evaluationId);
  const evaluation = query.data;
  return (
    <Page
      title={evaluation === undefined ? t.title : t.titleOf(evaluation)}
      trail={<Link to="/evaluations">{t.title}</Link>}
      under={evaluation && <Under evaluation={evaluation} />}
      more={
        evaluation && (
          <>
            <Button onClick={() => window.print()}>{t.print}</Button>
            {evaluation.may.includes('evaluation.publish') && <PublishResult evaluation={evaluation} />}
          </>
        )
      }
    >
      <Loaded query={query}>{(shown) => <Parts evaluation={shown} />}</Loaded>
    </Page>
  );
}

function Parts({ evaluation }: { readonly evaluation: EvaluationDetail }) {
  const t = useWords(WORDS);
  const clock = useClock();
  const waiting = useWaiting(evaluation.id);
  return (
    <>
      <Section title={t.phases}>
        <PhaseAxis phases={evaluation.phases} now={clock.data?.now ?? null} />
      </Section>
      <Section title={t.waiting}>
        <Loaded query={waiting}>{(shown) => <WaitingPart evaluationId={evaluation.id} waiting={shown} />}</Loaded>
      </Section>
      <Section title={t.results}>
        <ResultTable evaluation={evaluation} />
      </Section>
    </>
  );
}

function Under({
  evaluation: { planId, planTitle, frozenAt, publishedAt, publishedBy },
}: {
  readonly evaluation: EvaluationDetail;
}) {
  const t = useWords(WORDS);
  const dates = useDates();
  return (
    <>
      <Link to="/plans/$planId" params={{ planId }}>
        {planTitle}
      </Link>
      {frozenAt !== null && <span className="apart">{t.frozen({ at: dates.instant(frozenAt) })}</span>}
      {publishedAt !== null && (
        <span className="apart">{t.publishedBy({ who: publishedBy ?? '', at: dates.instant(publishedAt) })}</span>
      )}
    </>
  );
}
