import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../language/index.js';
import { APPEAL_STATES, useFieldWord } from '../../words/index.js';
import type { Line, UnitLedger } from '../data.js';
import { DecideAppeal, RaiseAppeal } from './appeal-forms.js';
import { LINE_WORDS } from './unit-words.js';

/** A line's appeal as it stands, and what the person may do about it. */
export function AppealCell({
  evaluationId,
  line,
  ledger,
}: {
  readonly evaluationId: string;
  readonly line: Line;
  readonly ledger: UnitLedger;
}) {
  const t = useWords(LINE_WORDS);
  const word = useFieldWord();
  const [isOpen, setOpen] = useState(false);
  const { appeal, position } = line;
  const { may, departmentId } = ledger;
  const close = () => setOpen(false);
  if (appeal === null)
    return may.includes('evaluation.appeal') ? (
      <>
        <Button size="small" aria-label={t.appealOn({ position })} onClick={() => setOpen(true)}>
          {t.appeal}
        </Button>
        {isOpen && <RaiseAppeal evaluationId={evaluationId} departmentId={departmentId} line={line} onClose={close} />}
      </>
    ) : (
      <span className="quiet">—</span>
    );
  return (
    <div className="sheet-words">
      {word(APPEAL_STATES, appeal.state)}
      <div className="quiet">{appeal.reason}</div>
      {appeal.decisionReason !== null && <div className="quiet">{`${t.verdict}：${appeal.decisionReason}`}</div>}
      {appeal.state === 'raised' && may.includes('evaluation.decide') && (
        <>
          <Button size="small" aria-label={t.decideOn({ position })} onClick={() => setOpen(true)}>
            {t.decide}
          </Button>
          {isOpen && <DecideAppeal evaluationId={evaluationId} appeal={appeal} line={line} onClose={close} />}
        </>
      )}
    </div>
  );
}
