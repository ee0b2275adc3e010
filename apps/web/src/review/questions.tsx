import { Button } from 'antd';
import { Section, useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { ANSWERS, useFieldWord } from '../words/index.js';
import { answered, api } from '../api/index.js';
import type { Question } from './data.js';
import { useSource } from './data.js';
import { useAtReview } from './review-context.js';
import { useReviewWrite } from './use-review-write.js';

const WORDS = words({
  title: {
    zh: ({ place, all }: { place: number; all: number }) => `先答问题（${String(place)} / ${String(all)}）`,
    en: ({ place, all }: { place: number; all: number }) => `Questions first (${String(place)} of ${String(all)})`,
  },
  before: { zh: '上一个', en: 'Previous' },
  next: { zh: '下一个', en: 'Next' },
  toTask: {
    zh: ({ number }: { number: number }) => `看任务 ${String(number)}`,
    en: ({ number }: { number: number }) => `See task ${String(number)}`,
  },
  assign: { zh: '分派单位', en: 'Assign units' },
  edit: { zh: '编辑任务', en: 'Edit the task' },
  toLine: {
    zh: ({ line }: { line: number }) => `看原文第 ${String(line)} 行`,
    en: ({ line }: { line: number }) => `See line ${String(line)}`,
  },
  like: {
    zh: ({ task, plan }: { task: string; plan: string }) => `相近任务：《${plan}》中的“${task}”`,
    en: ({ task, plan }: { task: string; plan: string }) => `Like the task "${task}" of "${plan}"`,
  },
  settled: {
    zh: ({ count }: { count: number }) => `已答问题 ${String(count)} 个`,
    en: ({ count }: { count: number }) => `${String(count)} answered`,
  },
  reopen: { zh: '重新提出', en: 'Open again' },
});

/** The open questions one by one with their evidence, and the answered ones to look up. */
export function Questions() {
  const t = useWords(WORDS);
  const { review } = useAtReview();
  const [{ q }, change] = useAddress();
  const open = review.questions.filter(({ decision }) => decision === null);
  const settled = review.questions.filter(({ decision }) => decision !== null);
  const place = Math.max(
    0,
    open.findIndex(({ id }) => id === q),
  );
  const current = open[place];
  if (review.questions.length === 0) return null;
  const goTo = (to: number) => change({ q: open[(to + open.length) % open.length]?.id });
  return (
    <>
      {current && (
        <Section
          title={t.title({ place: place + 1, all: open.length })}
          more={
            <>
              <Button size="small" disabled={open.length < 2} onClick={() => goTo(place - 1)}>
                {t.before}
              </Button>
              <Button size="small" disabled={open.length < 2} onClick={() => goTo(place + 1)}>
                {t.next}
              </Button>
            </>
          }
        >
          <Asked question={current} />
        </Section>
      )}
      {settled.length > 0 && (
        <details className="settled no-print">
          <summary>{t.settled({ count: settled.length })}</summary>
          <ul>
            {settled.map((question) => (
              <Settled key={question.id} question={question} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Asked({ question }: { readonly question: Question }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const { review, mayEdit } = useAtReview();
  const settling = useReviewWrite({
    send: (decision: Question['answers'][number], key) =>
      answered(
        api.POST('/api/v1/plans/{id}/questions/{questionId}/settle', {
          params: {
            path: { id: review.plan.id, questionId: question.id },
            header: { 'Idempotency-Key': key },
          },
          body: { decision },
        }),
      ),
  });
  return (
    <div className="asked">
      <p className="asked-words">{question.detail}</p>
      <Evidence question={question} />
      {question.otherTaskTitle !== null && (
        <p>{t.like({ task: question.otherTaskTitle, plan: question.otherPlanTitle ?? '' })}</p>
      )}
      <div className="draft-actions no-print">
        {mayEdit &&
          question.answers.map((answer) => (
            <Button
              key={answer}
              type="primary"
              size="small"
              disabled={settling.isBusy}
              onClick={() => settling.begin(answer)}
            >
              {word(ANSWERS, answer)}
            </Button>
          ))}
        <Ways question={question} />
      </div>
    </div>
  );
}

function Ways({ question: { taskId, task, line } }: { readonly question: Question }) {
  const t = useWords(WORDS);
  const { mayEdit, choose, open, showLine } = useAtReview();
  return (
    <>
      {taskId !== null && mayEdit && (
        <>
          <Button size="small" onClick={() => open('assign', taskId)}>
            {t.assign}
          </Button>
          <Button size="small" onClick={() => open('edit', taskId)}>
            {t.edit}
          </Button>
        </>
      )}
      {taskId !== null && task !== null && (
        <Button
          size="small"
          type="link"
          onClick={() => {
            choose(taskId);
            document.getElementById(`task-${taskId}`)?.focus();
          }}
        >
          {t.toTask({ number: task })}
        </Button>
      )}
      {line !== null && (
        <Button size="small" type="link" onClick={() => showLine(line)}>
          {t.toLine({ line })}
        </Button>
      )}
    </>
  );
}

function Evidence({ question: { line } }: { readonly question: Question }) {
  const { review } = useAtReview();
  const { data = [] } = useSource(review.plan.id);
  const clause = line === null ? undefined : data.find(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo);
  return clause ? <blockquote className="asked-source">{clause.text}</blockquote> : null;
}

function Settled({ question }: { readonly question: Question }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const { review, mayEdit } = useAtReview();
  const reopening = useReviewWrite<undefined, unknown>({
    send: (_given, key) =>
      answered(
        api.POST('/api/v1/plans/{id}/questions/{questionId}/reopen', {
          params: { path: { id: review.plan.id, questionId: question.id }, header: { 'Idempotency-Key': key } },
        }),
      ),
  });
  return (
    <li>
      {question.detail} <strong>{word(ANSWERS, question.decision)}</strong>
      {mayEdit && (
        <Button size="small" type="link" disabled={reopening.isBusy} onClick={() => reopening.begin(undefined)}>
          {t.reopen}
        </Button>
      )}
    </li>
  );
}
