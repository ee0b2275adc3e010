import type { ReactNode } from 'react';
import { On } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { SUBMISSION_STATES, useFieldWord } from '../../words/index.js';
import type { Submission } from '../data.js';
import { FileList } from './file-list.js';
import { PART_WORDS } from './part-words.js';
import '../tasks.css';

/** One answer with its progress, its words, its files and what the office said; earlier revisions folded under it. */
export function SubmissionCard({
  submission,
  earlier = [],
  children,
}: {
  readonly submission: Submission;
  /** Revisions before it, newest first. */
  readonly earlier?: readonly Submission[];
  /** What can be done with it. */
  readonly children?: ReactNode;
}) {
  const t = useWords(PART_WORDS);
  const word = useFieldWord();
  const { departmentName, state, revision } = submission;
  return (
    <article className="answer" data-state={state} aria-label={departmentName}>
      <div className="answer-head">
        <strong>{departmentName}</strong>
        {revision > 1 && <span className="quiet">{t.revision({ revision })}</span>}
        <span className="answer-state" data-state={state}>
          {word(SUBMISSION_STATES, state)}
        </span>
      </div>
      <Told submission={submission} />
      {children}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier({ count: earlier.length })}</summary>
          {earlier.map((one) => (
            <div key={one.id} className="answer-earlier">
              <span className="quiet">{t.revision({ revision: one.revision })}</span>{' '}
              <span className="answer-state" data-state={one.state}>
                {word(SUBMISSION_STATES, one.state)}
              </span>
              <Told submission={one} />
            </div>
          ))}
        </details>
      )}
    </article>
  );
}

function Told({ submission }: { readonly submission: Submission }) {
  const t = useWords(PART_WORDS);
  const dates = useDates();
  const { summary, nextStep, problem, missing, files, reviewReason, submittedBy, submittedAt } = submission;
  const names = missing.map(({ departmentName }) => departmentName).join(t.comma);
  return (
    <>
      <Progress submission={submission} />
      {summary !== '' && <p className="answer-text">{summary}</p>}
      <dl className="answer-facts">
        <Fact name={t.nextStep} value={nextStep} />
        <Fact name={t.problem} value={problem} />
        <Fact name={t.missing} value={names} />
        <Fact name={t.returnedFor} value={reviewReason} />
      </dl>
      <FileList files={files} />
      <div className="quiet answer-foot">
        {t.submittedBy({ name: submittedBy, at: dates.shortInstant(submittedAt) })}
        {submission.actualOn !== dates.dayOf(submittedAt) && (
          <>
            {' · '}
            {t.actualOn} <On on={submission.actualOn} isShort />
          </>
        )}
      </div>
    </>
  );
}

function Progress({ submission }: { readonly submission: Submission }) {
  const t = useWords(PART_WORDS);
  const { progress, previousProgress, isBackward, isUnchanged } = submission;
  if (progress === null) return null;
  return (
    <div className="answer-progress">
      {t.progress}{' '}
      <strong className="figure">
        {previousProgress === null ? `${String(progress)}%` : t.fromTo({ from: previousProgress, to: progress })}
      </strong>{' '}
      {isBackward && <span className="answer-warning">{t.backward}</span>}
      {isUnchanged && <span className="quiet">{t.unchanged}</span>}
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (value === null || value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
