import { Button } from 'antd';
import { useState } from 'react';
import { useUnsaved } from '../design/index.js';
import { useWords, words } from '../language/index.js';

const WORDS = words({
  reason: { zh: '退回原因（需补充什么、为什么）', en: 'Reason: what is to be redone and why' },
  giveBack: { zh: '确认退回', en: 'Return it' },
  cancel: { zh: '取消', en: 'Cancel' },
});

/** Asks why an answer is returned. */
export function ReturnForm({
  isBusy,
  onReturn,
  onCancel,
}: {
  readonly isBusy: boolean;
  readonly onReturn: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useWords(WORDS);
  const [reason, setReason] = useState('');
  useUnsaved(reason !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onReturn(reason.trim());
      }}
    >
      <label className="field">
        <span>{t.reason}</span>
        <textarea
          autoFocus
          required
          rows={3}
          maxLength={2_000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          onKeyDown={({ key }) => key === 'Escape' && onCancel()}
        />
      </label>
      <p>
        <Button htmlType="submit" type="primary" danger loading={isBusy}>
          {t.giveBack}
        </Button>{' '}
        <Button onClick={onCancel}>{t.cancel}</Button>
      </p>
    </form>
  );
}
