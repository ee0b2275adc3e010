import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useDates, useWords } from '../../language/index.js';
import { KINDS, useFieldWord, usePeriodWord } from '../../words/index.js';
import { SubmissionCard } from '../part/submission-card.js';
import { ReviewActs } from './review-acts.js';
import type { RoundAnswer, TaskRound } from './rounds-of.js';
import { WORK_WORDS } from './work-words.js';

interface May {
  readonly may: readonly string[];
}

/** One round of a task: the lead's report beside the contributions, under them the implementing units. */
export function RoundOfTask({ round, may, isOpen }: May & { readonly round: TaskRound; readonly isOpen: boolean }) {
  const t = useWords(WORK_WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const dates = useDates();
  const id = useId();
  const { period: name, kind, dueAt, reports, contributions, implementers, others } = round;
  const roundId = reports[0]?.owed.roundId ?? null;
  return (
    <section className="section" aria-labelledby={id}>
      <details open={isOpen}>
        <summary className="round-head">
          <h2 id={id}>{name === null ? word(KINDS, kind) : t.round({ period: period(name) })}</h2>
          <span className="quiet">{t.dueShort({ at: dates.shortInstant(dueAt) })}</span>
        </summary>
        {reports.length + contributions.length > 0 && (
          <div className="round-sides">
            <Side title={t.reports} answers={reports} empty={t.noReport} may={may} />
            <Side title={t.contributions} answers={contributions} empty={t.noContribution} may={may} />
          </div>
        )}
        {implementers.length > 0 && (
          <>
            <h3 className="round-title">{t.implementers}</h3>
            <Answers answers={implementers} may={may} />
          </>
        )}
        {others.length > 0 && <Answers answers={others} may={may} />}
        {roundId !== null && (
          <p className="no-print">
            <Link to="/rounds/$roundId" params={{ roundId }}>
              {t.toRound}
            </Link>
          </p>
        )}
      </details>
    </section>
  );
}

function Side({
  title,
  answers,
  empty,
  may,
}: May & { readonly title: string; readonly answers: readonly RoundAnswer[]; readonly empty: string }) {
  return (
    <div>
      <h3>{title}</h3>
      {answers.length === 0 ? <p className="quiet">{empty}</p> : <Cards answers={answers} may={may} />}
      <Silent answers={answers} />
    </div>
  );
}

function Answers({ answers, may }: May & { readonly answers: readonly RoundAnswer[] }) {
  return (
    <>
      <div className="round-more">
        <Cards answers={answers} may={may} />
      </div>
      <Silent answers={answers} />
    </>
  );
}

function Cards({ answers, may }: May & { readonly answers: readonly RoundAnswer[] }) {
  return answers.map(
    ({ owed, newest, earlier }) =>
      newest !== null && (
        <SubmissionCard key={owed.id} submission={newest} earlier={earlier}>
          {newest.state === 'submitted' && may.includes('report.review') && <ReviewActs submission={newest} />}
        </SubmissionCard>
      ),
  );
}

/** Units that owe an answer and have not given it. */
function Silent({ answers }: { readonly answers: readonly RoundAnswer[] }) {
  const t = useWords(WORK_WORDS);
  const silent = answers.filter(({ owed, newest }) => newest === null && owed.state === 'open');
  if (silent.length === 0) return null;
  return (
    <p className="unsigned">{t.waiting({ names: silent.map(({ owed }) => owed.departmentName).join(t.comma) })}</p>
  );
}
