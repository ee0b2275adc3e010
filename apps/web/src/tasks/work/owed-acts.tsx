import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../language/index.js';
import { KINDS, useFieldWord } from '../../words/index.js';
import type { Owed } from '../data.js';
import { AnswerDrawer } from './answer-drawer.js';
import { useSignFor } from './writes.js';
import { WORK_WORDS } from './work-words.js';

/** What the person at hand may do with one thing owed, as the API says. */
export function OwedActs({ owed }: { readonly owed: Owed }) {
  const t = useWords(WORK_WORDS);
  const { may, taskId, roundId } = owed;
  if (may.includes('task.sign-for') && taskId !== null) return <SignFor taskId={taskId} />;
  if (may.includes('report.submit') && roundId !== null)
    return (
      <Link to="/rounds/$roundId" params={{ roundId }}>
        {t.toRound}
      </Link>
    );
  return may.length > 0 ? <Answer owed={owed} /> : null;
}

function SignFor({ taskId }: { readonly taskId: string }) {
  const t = useWords(WORK_WORDS);
  const signing = useSignFor(taskId);
  return (
    <Button type="primary" size="small" loading={signing.isBusy} onClick={() => signing.begin()}>
      {t.signFor}
    </Button>
  );
}

function Answer({ owed }: { readonly owed: Owed }) {
  const t = useWords(WORK_WORDS);
  const word = useFieldWord();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" type="primary" ghost onClick={() => setOpen(true)}>
        {owed.milestoneId === null ? t.answer({ kind: word(KINDS, owed.kind) }) : t.completeMilestone}
      </Button>
      {isOpen && <AnswerDrawer owed={owed} onClose={() => setOpen(false)} />}
    </>
  );
}
