import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../language/index.js';
import type { Submission } from '../data.js';
import { Field } from './field.js';
import { useReview } from './writes.js';
import { WORK_WORDS } from './work-words.js';

const REASON_MAX = 2_000;

/** The office's word on an answer that waits for it. */
export function ReviewActs({ submission }: { readonly submission: Submission }) {
  const t = useWords(WORK_WORDS);
  const [isReturning, setReturning] = useState(false);
  const reviewing = useReview(submission, () => setReturning(false));
  const unit = submission.departmentName;
  return (
    <div className="answer-acts no-print">
      <Button
        size="small"
        type="primary"
        loading={reviewing.isBusy}
        aria-label={t.acceptOf({ unit })}
        onClick={() => reviewing.begin(null)}
      >
        {t.accept}
      </Button>
      <Button size="small" danger aria-label={t.giveBackOf({ unit })} onClick={() => setReturning(true)}>
        {t.giveBack}
      </Button>
      {isReturning && (
        <ReturnReason
          title={t.giveBackOf({ unit })}
          isBusy={reviewing.isBusy}
          onReturn={reviewing.begin}
          onClose={() => setReturning(false)}
        />
      )}
    </div>
  );
}

function ReturnReason({
  title,
  isBusy,
  onReturn,
  onClose,
}: {
  readonly title: string;
  readonly isBusy: boolean;
  readonly onReturn: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const t = useWords(WORK_WORDS);
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={t.giveBack}
      cancelText={t.cancel}
      okButtonProps={{ danger: true, loading: isBusy, disabled: reason.trim() === '' }}
      onOk={() => onReturn(reason.trim())}
      onCancel={onClose}
    >
      <Field name={t.reason} hint={t.reasonHint}>
        {(id) => (
          <Input.TextArea
            id={id}
            value={reason}
            maxLength={REASON_MAX}
            autoSize={{ minRows: 3, maxRows: 10 }}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </Modal>
  );
}
