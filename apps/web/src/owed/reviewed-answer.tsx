import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../api/index.js';
import { At, Loaded, On } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { KINDS, SUBMISSION_STATES, useFieldWord, usePeriodWord } from '../words/index.js';
import type { ToReview } from './data.js';
import { useAnswersOf } from './data.js';
import { ReviewMarks } from './review-list.js';

const WORDS = words({
  now: { zh: '本次', en: 'Now' },
  before: { zh: '上次', en: 'Before' },
  noneBefore: { zh: '此前没有报告。', en: 'Nothing was reported before.' },
  progress: { zh: '进度', en: 'Progress' },
  from: {
    zh: ({ percent }: { percent: number }) => `（上次 ${String(percent)}%）`,
    en: ({ percent }: { percent: number }) => ` (before: ${String(percent)}%)`,
  },
  summary: { zh: '办理情况', en: 'What was done' },
  nextStep: { zh: '下步打算', en: 'Next step' },
  problem: { zh: '存在问题', en: 'Problem' },
  actualOn: { zh: '实际日期', en: 'True day' },
  submitted: { zh: '报送于', en: 'Sent' },
  due: { zh: '截止', en: 'Due' },
  files: { zh: '附件', en: 'Files' },
  missing: { zh: '未交材料', en: 'Missing material of' },
  returned: { zh: '退回原因', en: 'Returned because' },
});

type Before = Schemas['SubmissionView'];

/** One answer beside the one before it. */
export function ReviewedAnswer({ answer }: { readonly answer: ToReview }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const answers = useAnswersOf(answer.taskId);
  const full = answers.data?.submissions.find(({ id }) => id === answer.id);
  return (
    <article>
      <h3>
        {answer.taskId === null ? (
          answer.planTitle
        ) : (
          <Link to="/tasks/$taskId" params={{ taskId: answer.taskId }}>
            {answer.taskNumber}. {answer.taskTitle}
          </Link>
        )}
      </h3>
      <p className="reviewing-marks">
        <span>
          {answer.departmentName} · {word(KINDS, answer.kind)} {period(answer.period)}
        </span>
        <ReviewMarks answer={answer} />
      </p>
      <div className="side-by-side">
        <section aria-label={t.now}>
          <h3>{t.now}</h3>
          <Words said={answer} more={full} due={answer.dueAt} />
        </section>
        <section aria-label={t.before}>
          <h3>{t.before}</h3>
          {answer.taskId === null ? (
            <p className="quiet">{t.noneBefore}</p>
          ) : (
            <Loaded query={answers}>
              {({ submissions }) => <AnswerBefore before={theOneBefore(answer, submissions)} />}
            </Loaded>
          )}
        </section>
      </div>
    </article>
  );
}

function AnswerBefore({ before }: { readonly before: Before | undefined }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  if (before === undefined) return <p className="quiet">{t.noneBefore}</p>;
  return (
    <>
      <p className="quiet">
        {period(before.period)} · {word(SUBMISSION_STATES, before.state)}
      </p>
      <Words said={before} more={before} />
    </>
  );
}

/** The newest that the unit sent of this kind before the answer; what is sent stands newest first. */
function theOneBefore({ id, kind, departmentId, submittedAt }: ToReview, sent: readonly Before[]): Before | undefined {
  return sent.find(
    (one) => one.id !== id && one.kind === kind && one.departmentId === departmentId && one.submittedAt < submittedAt,
  );
}

function Words({
  said,
  more,
  due,
}: {
  readonly said: ToReview | Before;
  readonly more: Before | undefined;
  readonly due?: string;
}) {
  const t = useWords(WORDS);
  const back = said.isBackward && said.previousProgress !== null ? t.from({ percent: said.previousProgress }) : '';
  return (
    <dl className="facts">
      {said.progress !== null && (
        <Fact name={t.progress}>
          <span className={said.isBackward ? 'mark-red' : undefined}>{`${String(said.progress)}%${back}`}</span>
        </Fact>
      )}
      <Fact name={t.summary}>
        <span className="answer-text">{said.summary}</span>
      </Fact>
      {said.nextStep !== null && <Fact name={t.nextStep}>{said.nextStep}</Fact>}
      {said.problem !== null && <Fact name={t.problem}>{said.problem}</Fact>}
      <Fact name={t.actualOn}>
        <On on={said.actualOn} />
      </Fact>
      <Fact name={t.submitted}>
        <At at={said.submittedAt} />
      </Fact>
      {due !== undefined && (
        <Fact name={t.due}>
          <At at={due} />
        </Fact>
      )}
      {more !== undefined && <Also answer={more} />}
    </dl>
  );
}

function Also({ answer }: { readonly answer: Before }) {
  const t = useWords(WORDS);
  return (
    <>
      {answer.missing.length > 0 && (
        <Fact name={t.missing}>{answer.missing.map(({ departmentName }) => departmentName).join(', ')}</Fact>
      )}
      {answer.files.length > 0 && (
        <Fact name={t.files}>
          {answer.files.map(({ id, name }) => (
            <div key={id}>
              <a href={`/api/v1/files/${id}`}>{name}</a>
            </div>
          ))}
        </Fact>
      )}
      {answer.reviewReason !== null && <Fact name={t.returned}>{answer.reviewReason}</Fact>}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
