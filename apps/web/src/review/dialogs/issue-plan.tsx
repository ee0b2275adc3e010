import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import type { Schemas } from '../../api/index.js';
import { answered, api, seen } from '../../api/index.js';
import { At, Loaded, Trouble } from '../../design/index.js';
import { useDates, useWords, words } from '../../language/index.js';
import { KINDS, useFieldWord } from '../../words/index.js';
import { useIssuePreview } from '../data.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';

const WORDS = words({
  title: { zh: '交办', en: 'Issue the plan' },
  what: {
    zh: ({ tasks, units }: { tasks: number; units: number }) =>
      `将向 ${String(units)} 个单位交办 ${String(tasks)} 项任务。交办后各单位须签收，时限开始计算，不能撤回。`,
    en: ({ tasks, units }: { tasks: number; units: number }) =>
      `${String(tasks)} tasks go to ${String(units)} units. Every unit must sign for its tasks and the clocks run; this cannot be taken back.`,
  },
  span: {
    zh: ({ from, until }: { from: string; until: string }) => `督办期：${from}至${until}`,
    en: ({ from, until }: { from: string; until: string }) => `Supervised from ${from} to ${until}`,
  },
  first: { zh: '最先到期', en: 'First limits' },
  count: {
    zh: ({ count }: { count: number }) => `${String(count)} 件`,
    en: ({ count }: { count: number }) => `${String(count)} owed`,
  },
  more: {
    zh: ({ count }: { count: number }) => `其后还有 ${String(count)} 个时限`,
    en: ({ count }: { count: number }) => `and ${String(count)} later limits`,
  },
  issue: { zh: '确认交办', en: 'Issue' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已交办', en: 'Issued' },
});

const SHOWN = 5;

/** Issues the approved plan, after saying what that sets going. */
export function IssuePlan() {
  const t = useWords(WORDS);
  const navigate = useNavigate();
  const { review, close } = useAtReview();
  const { id, version } = review.plan;
  const preview = useIssuePreview(id);
  const issuing = useReviewWrite<undefined, Schemas['IssuedPlanView']>({
    send: () =>
      answered(
        api.POST('/api/v1/plans/{id}/issue', { params: { path: { id }, header: { 'If-Match': seen(version) } } }),
      ),
    done: t.done,
    onDone: () => void navigate({ to: '/plans/$planId', params: { planId: id } }),
    onRefused: () => true,
  });
  return (
    <Modal
      open
      title={t.title}
      okText={t.issue}
      cancelText={t.cancel}
      okButtonProps={{ disabled: preview.data === undefined, loading: issuing.isBusy }}
      onOk={() => issuing.begin(undefined)}
      onCancel={close}
    >
      {issuing.error && <Trouble error={issuing.error} />}
      <Loaded query={preview}>{(ahead) => <Ahead ahead={ahead} />}</Loaded>
    </Modal>
  );
}

function Ahead({ ahead }: { readonly ahead: Schemas['IssuePreviewView'] }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const dates = useDates();
  const { tasks, units, rounds, supervisedFrom, supervisedUntil } = ahead;
  return (
    <>
      <p>{t.what({ tasks, units })}</p>
      {supervisedFrom !== null && supervisedUntil !== null && (
        <p>{t.span({ from: dates.day(supervisedFrom), until: dates.day(supervisedUntil) })}</p>
      )}
      <h3>{t.first}</h3>
      <ul>
        {rounds.slice(0, SHOWN).map(({ kind, dueAt, obligations }) => (
          <li key={`${kind} ${dueAt}`}>
            <At at={dueAt} /> {word(KINDS, kind)} · {t.count({ count: obligations })}
          </li>
        ))}
      </ul>
      {rounds.length > SHOWN && <p className="quiet">{t.more({ count: rounds.length - SHOWN })}</p>}
    </>
  );
}
