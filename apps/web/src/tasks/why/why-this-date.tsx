import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useDates, useWords } from '../../language/index.js';
import { WHY_WORDS } from './why-words.js';
import { WhyReasons } from './why-reasons.js';

/** Asks why a limit is when it is; the answer opens over the page, with its derivation and its days. */
export function WhyThisDate({
  obligationId,
  dueAt,
  isShort = false,
}: {
  readonly obligationId: string;
  readonly dueAt: string;
  /** Only the sign, for rows of a table. */
  readonly isShort?: boolean;
}) {
  const t = useWords(WHY_WORDS);
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        type="link"
        size="small"
        className="no-print"
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={t.askOf({ due: dates.instant(dueAt) })}
        onClick={() => setOpen(true)}
      >
        {isShort ? null : t.ask}
      </Button>
      {isOpen && (
        <Modal open title={t.title} width={620} footer={null} onCancel={() => setOpen(false)}>
          <WhyReasons obligationId={obligationId} />
        </Modal>
      )}
    </>
  );
}
