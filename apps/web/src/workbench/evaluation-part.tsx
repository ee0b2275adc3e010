import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/index.js';
import { At, Nothing, Section } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { listOf } from '../owed/index.js';
import { PHASES, TURNS, useFieldWord } from '../words/index.js';
import { useWaiting } from './data.js';

const WORDS = words({
  title: { zh: '正在进行的考核', en: 'Evaluations under way' },
  none: { zh: '没有正在进行的考核', en: 'No evaluation is under way' },
  start: { zh: '去年度考核', en: 'To the evaluations' },
  plan: { zh: '计划', en: 'Plan' },
  year: { zh: '年度', en: 'Year' },
  phase: { zh: '阶段', en: 'Phase' },
  ends: { zh: '阶段截止', en: 'Phase ends' },
  waits: { zh: '等待', en: 'Waits for' },
  open: { zh: '未办', en: 'Open' },
});

/** The evaluations under way: their phase, its end, and what waits for whom. */
export function EvaluationPart({ running }: { readonly running: readonly Schemas['RunningEvaluationView'][] }) {
  const t = useWords(WORDS);
  return (
    <Section title={t.title} more={<Link to="/evaluations">{t.start}</Link>}>
      {running.length === 0 ? (
        <Nothing title={t.none} />
      ) : (
        <div className="wide" tabIndex={0} role="region" aria-label={t.title}>
          <table className="urgent">
            <thead>
              <tr>
                {[t.plan, t.year, t.phase, t.ends, t.waits, t.open].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {running.map((evaluation) => (
                <Running key={evaluation.id} evaluation={evaluation} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function Running({ evaluation }: { readonly evaluation: Schemas['RunningEvaluationView'] }) {
  const word = useFieldWord();
  const { data } = useWaiting(evaluation.id);
  const { id, planTitle, year, phase, endsAt, waiting } = evaluation;
  return (
    <tr>
      <th scope="row">
        <Link to="/evaluations/$evaluationId" params={{ evaluationId: id }}>
          {planTitle}
        </Link>
      </th>
      <td>{year}</td>
      <td>{word(PHASES, phase)}</td>
      <td>
        <At at={endsAt} />
      </td>
      <td>{word(TURNS, data?.waitsFor)}</td>
      <td>{waiting === null ? '—' : <Link {...listOf(waiting)}>{waiting.count}</Link>}</td>
    </tr>
  );
}
