import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { At, Loaded, Nothing, Page } from '../design/index.js';
import { useWords } from '../language/index.js';
import { useMay } from '../session/index.js';
import { PHASES, useFieldWord } from '../words/index.js';
import type { Evaluation } from './data.js';
import { useEvaluations } from './data.js';
import './evaluation.css';
import { WORDS } from './evaluation-words.js';
import { StartEvaluation } from './start-evaluation.js';

/** All annual evaluations. */
export function EvaluationsPage() {
  const t = useWords(WORDS);
  const may = useMay();
  const query = useEvaluations();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t.title} more={may('evaluation.start') && <StartEvaluation />}>
      <section className="section">
        <Loaded
          query={query}
          isEmpty={() => items.length === 0}
          empty={
            <Nothing title={t.none}>
              <p>{t.noneHint}</p>
            </Nothing>
          }
        >
          {() => (
            <div className="wide" role="region" aria-label={t.listRegion} tabIndex={0}>
              <Evaluations items={items} />
            </div>
          )}
        </Loaded>
        {query.hasNextPage && (
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t.more}
          </Button>
        )}
      </section>
    </Page>
  );
}

function Evaluations({ items }: { readonly items: readonly Evaluation[] }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">{t.year}</th>
          <th scope="col">{t.plan}</th>
          <th scope="col">{t.phase}</th>
          <th scope="col">{t.phaseEnds}</th>
          <th scope="col">{t.published}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, year, planTitle, phase, phases, publishedAt, publishedBy }) => (
          <tr key={id}>
            <th scope="row" className="figure">
              <Link to="/evaluations/$evaluationId" params={{ evaluationId: id }}>
                {t.titleOf({ year })}
              </Link>
            </th>
            <td className="sheet-words">{planTitle}</td>
            <td>{word(PHASES, phase)}</td>
            <td>
              <At at={phases.find(({ state }) => state === 'current')?.endsAt ?? null} />
            </td>
            <td>
              {publishedAt === null ? (
                <span className="quiet">{t.notPublished}</span>
              ) : (
                <>
                  <At at={publishedAt} /> {publishedBy}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
