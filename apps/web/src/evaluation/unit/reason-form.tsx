import { App, Button, Modal } from 'antd';
import type { ReactNode, SyntheticEvent } from 'react';
import { useId, useState } from 'react';
import { useUnsaved } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { LINE_WORDS } from './unit-words.js';

/** Asks for a reason in words; what was typed survives refusals and is not closed away unasked. */
export function ReasonForm({
  title,
  label,
  hint,
  send,
  isBusy,
  isComplete = true,
  onSend,
  onClose,
  children,
}: {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly send: string;
  readonly isBusy: boolean;
  readonly isComplete?: boolean;
  readonly onSend: (reason: string) => void;
  readonly onClose: () => void;
  /** What is decided besides, above the reason. */
  readonly children?: ReactNode;
}) {
  const t = useWords(LINE_WORDS);
  const id = useId();
  const { modal } = App.useApp();
  const [reason, setReason] = useState('');
  const isTyped = reason.trim() !== '';
  useUnsaved(isTyped);
  const close = () => {
    if (!isTyped) {
      onClose();
      return;
    }
    void modal.confirm({ title: t.throwAway, okText: t.throwAwayDo, cancelText: t.goOn, onOk: onClose });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(reason.trim());
  };
  return (
    <Modal open title={title} footer={null} onCancel={close} mask={{ closable: false }}>
      <form className="act-form" onSubmit={submit}>
        {children}
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          rows={6}
          maxLength={5000}
          required
          aria-describedby={`${id}-hint`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
        <div className="act-buttons">
          <Button onClick={close}>{t.cancel}</Button>
          <Button type="primary" htmlType="submit" loading={isBusy} disabled={!isTyped || !isComplete}>
            {send}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
