import { Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords, words } from '../../language/index.js';
import { useAtReview } from '../review-context.js';
import { Field } from './field.js';

const WORDS = words({
  reason: { zh: '原因', en: 'Reason' },
  confirm: { zh: '确认不立项', en: 'Leave out' },
  cancel: { zh: '取消', en: 'Cancel' },
});

/** Asks why something is left out. */
export function ReasonAsked({
  title,
  about,
  isBusy,
  onReason,
}: {
  readonly title: string;
  readonly about: ReactNode;
  readonly isBusy: boolean;
  readonly onReason: (reason: string) => void;
}) {
  const t = useWords(WORDS);
  const { close } = useAtReview();
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={t.confirm}
      cancelText={t.cancel}
      okButtonProps={{ disabled: reason.trim() === '', loading: isBusy }}
      onOk={() => onReason(reason.trim())}
      onCancel={close}
    >
      <div>{about}</div>
      <Field label={t.reason}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoFocus
            rows={3}
            maxLength={2_000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </Modal>
  );
}
