import { InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { answered, api, seen } from '../../api/index.js';
import { useWords, words } from '../../language/index.js';
import { useAtReview } from '../review-context.js';
import { useReviewWrite } from '../use-review-write.js';
import { Field } from './field.js';
import { ReasonAsked } from './reason-asked.js';

const WORDS = words({
  drop: { zh: '条款不立项', en: 'Leave paragraphs out' },
  dropHint: {
    zh: '只涉及其中没有对应任务的条款，已立任务的不受影响。',
    en: 'Only paragraphs without a task are concerned; tasks stay as they are.',
  },
  from: { zh: '起始行', en: 'From line' },
  to: { zh: '截止行', en: 'To line' },
  dropped: { zh: '已注明不立项', en: 'Left out' },
  restore: { zh: '撤销条款不立项', en: 'Take paragraphs back' },
  confirm: { zh: '撤销不立项', en: 'Take back' },
  cancel: { zh: '取消', en: 'Cancel' },
  restored: { zh: '已撤销不立项', en: 'Taken back' },
});

interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Leaves the paragraphs of these lines out, with the reason; the lines can still be changed. */
export function DropClauses(asked: Lines) {
  const t = useWords(WORDS);
  const { review, close } = useAtReview();
  const [lines, setLines] = useState<Lines>(asked);
  const dropping = useReviewWrite({
    send: (reason: string, key) =>
      answered(
        api.POST('/api/v1/plans/{id}/clauses/drop', {
          params: {
            path: { id: review.plan.id },
            header: { 'If-Match': seen(review.plan.version), 'Idempotency-Key': key },
          },
          body: { from: lines.from, to: lines.to, reason },
        }),
      ),
    done: t.dropped,
    onDone: close,
  });
  const about = (
    <>
      <p className="quiet">{t.dropHint}</p>
      <LineRange lines={lines} onLines={setLines} />
    </>
  );
  return <ReasonAsked title={t.drop} about={about} isBusy={dropping.isBusy} onReason={dropping.begin} />;
}

/** Takes back that the paragraphs of these lines are left out. */
export function RestoreClauses({ line }: { readonly line: number }) {
  const t = useWords(WORDS);
  const { review, close } = useAtReview();
  const [lines, setLines] = useState<Lines>({ from: line, to: line });
  const restoring = useReviewWrite({
    send: ({ from, to }: Lines, key) =>
      answered(
        api.POST('/api/v1/plans/{id}/clauses/restore', {
          params: {
            path: { id: review.plan.id },
            header: { 'If-Match': seen(review.plan.version), 'Idempotency-Key': key },
          },
          body: { from, to },
        }),
      ),
    done: t.restored,
    onDone: close,
  });
  return (
    <Modal
      open
      title={t.restore}
      okText={t.confirm}
      cancelText={t.cancel}
      okButtonProps={{ loading: restoring.isBusy }}
      onOk={() => restoring.begin(lines)}
      onCancel={close}
    >
      <LineRange lines={lines} onLines={setLines} />
    </Modal>
  );
}

function LineRange({ lines, onLines }: { readonly lines: Lines; readonly onLines: (lines: Lines) => void }) {
  const t = useWords(WORDS);
  return (
    <div className="two-fields">
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={t[end]}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              precision={0}
              value={lines[end]}
              onChange={(value) => value !== null && onLines({ ...lines, [end]: value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
