import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { answered, api, seen } from '../../api/index.js';
import { Trouble } from '../../design/index.js';
import { useWords, words } from '../../language/index.js';
import { Faults } from '../lacking.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';

const WORDS = words({
  title: { zh: '立项', en: 'Approve the plan' },
  complete: {
    zh: '内容完整，可以立项。立项后如再修改，需重新立项。',
    en: 'It is complete. A change after the approval asks for a new one.',
  },
  lacking: {
    zh: ({ count }: { count: number }) => `还有 ${String(count)} 处需要补充：`,
    en: ({ count }: { count: number }) => `${String(count)} still missing:`,
  },
  questions: {
    zh: ({ count }: { count: number }) => `另有 ${String(count)} 个问题未答，不影响立项。`,
    en: ({ count }: { count: number }) => `${String(count)} questions are still open; they do not stand in the way.`,
  },
  rest: { zh: '没有时限的任务均按持续推进处理', en: 'Every task without a limit is continuous' },
  approve: { zh: '确认立项', en: 'Approve' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '已立项，可以交办', en: 'Approved; it can be issued' },
});

/** Approves the draft, with what is still missing and the way to it. */
export function ApprovePlan() {
  const t = useWords(WORDS);
  const { review, close } = useAtReview();
  const { plan, faults, questions } = review;
  const [restIsContinuous, setRest] = useState(false);
  const open = questions.filter(({ decision }) => decision === null).length;
  const approving = useReviewWrite({
    send: (isRest: boolean) =>
      answered(
        api.POST('/api/v1/plans/{id}/approve', {
          params: { path: { id: plan.id }, header: { 'If-Match': seen(plan.version) } },
          body: { restIsContinuous: isRest },
        }),
      ),
    done: t.done,
    onDone: close,
    onRefused: () => true,
  });
  return (
    <Modal
      open
      width={640}
      title={t.title}
      okText={t.approve}
      cancelText={t.cancel}
      okButtonProps={{ loading: approving.isBusy }}
      onOk={() => approving.begin(restIsContinuous)}
      onCancel={close}
    >
      {approving.error && <Trouble error={approving.error} />}
      <p>{faults.length === 0 ? t.complete : t.lacking({ count: faults.length })}</p>
      <Faults />
      {open > 0 && <p className="quiet">{t.questions({ count: open })}</p>}
      <Checkbox checked={restIsContinuous} onChange={({ target }) => setRest(target.checked)}>
        {t.rest}
      </Checkbox>
    </Modal>
  );
}
