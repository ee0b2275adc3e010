import { Button } from 'antd';
import { answered, api, seen } from '../api/index.js';
import { useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { CLAUSE_FATES, useFieldWord } from '../words/index.js';
import { useAtReview } from './review-context.js';
import { useReviewWrite } from './use-review-write.js';

const WORDS = words({
  title: {
    zh: ({ count }: { count: number }) => `立项前还需补充 ${String(count)} 处`,
    en: ({ count }: { count: number }) => `${String(count)} still missing before approval`,
  },
  complete: { zh: '内容完整，可以立项', en: 'Complete; it can be approved' },
  continuous: {
    zh: ({ count }: { count: number }) => `无时限的 ${String(count)} 项均持续推进`,
    en: ({ count }: { count: number }) => `Call all ${String(count)} without a limit continuous`,
  },
  continuousDone: { zh: '已注明持续推进', en: 'Noted as continuous' },
  leaveOut: {
    zh: ({ count }: { count: number }) => `未对应任务的 ${String(count)} 段均不立项…`,
    en: ({ count }: { count: number }) => `Leave all ${String(count)} paragraphs without a task out…`,
  },
  fates: { zh: '原文去向', en: 'What became of the text' },
  all: { zh: '全部', en: 'All' },
});

/** What stands in the way of an approval, each with the way to it, and what became of the text. */
export function Lacking() {
  const t = useWords(WORDS);
  const { plan, faults } = useAtReview().review;
  const said = faults.length === 0 ? t.complete : t.title({ count: faults.length });
  return (
    <details className="section lacking" open={faults.length > 0 && faults.length <= 3}>
      <summary>{plan.state === 'draft' ? said : t.fates}</summary>
      <Faults />
      <Fates />
    </details>
  );
}

/** The faults by themselves, each with the way to it. */
export function Faults() {
  const { review, choose, close, showLine } = useAtReview();
  const goTo = (taskId: string | null, line: number | null) => {
    close();
    if (taskId !== null) {
      choose(taskId);
      document.getElementById(`task-${taskId}`)?.focus();
    }
    if (line !== null) showLine(line);
  };
  if (review.faults.length === 0) return null;
  return (
    <>
      <ul className="faults">
        {review.faults.map(({ pointer, detail, taskId, line }) => (
          <li key={pointer}>
            {taskId === null && line === null ? (
              detail
            ) : (
              <button type="button" className="as-link" onClick={() => goTo(taskId, line)}>
                {detail}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Bulk />
    </>
  );
}

function Bulk() {
  const t = useWords(WORDS);
  const { review, mayEdit, open } = useAtReview();
  const limitless = review.faults.filter(({ code }) => code === 'task.no-limit').flatMap(({ taskId }) => taskId ?? []);
  const uncovered = review.faults.filter(({ code }) => code === 'clause.not-covered').length;
  const deciding = useReviewWrite({
    send: (continuous: string[], key) =>
      answered(
        api.POST('/api/v1/plans/{id}/limits', {
          params: {
            path: { id: review.plan.id },
            header: { 'If-Match': seen(review.plan.version), 'Idempotency-Key': key },
          },
          body: { continuous },
        }),
      ),
    done: t.continuousDone,
  });
  if (!mayEdit) return null;
  return (
    <div className="draft-actions no-print">
      {limitless.length > 0 && (
        <Button size="small" disabled={deciding.isBusy} onClick={() => deciding.begin(limitless)}>
          {t.continuous({ count: limitless.length })}
        </Button>
      )}
      {uncovered > 0 && (
        <Button size="small" onClick={() => open('drop-uncovered')}>
          {t.leaveOut({ count: uncovered })}
        </Button>
      )}
    </div>
  );
}

function Fates() {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const { fates } = useAtReview().review;
  const [{ fate }, change] = useAddress();
  const choices = [undefined, ...fates.map((one) => one.fate)];
  const countOf = (one: string) => fates.find((told) => told.fate === one)?.count ?? 0;
  return (
    <div className="fates no-print" role="group" aria-label={t.fates}>
      {choices.map((one) => (
        <button
          key={one ?? 'all'}
          type="button"
          className="clause-task"
          aria-pressed={fate === one}
          onClick={() => change({ fate: one, pane: 'source', line: undefined })}
        >
          {one === undefined ? t.all : `${word(CLAUSE_FATES, one)} ${String(countOf(one))}`}
        </button>
      ))}
    </div>
  );
}
