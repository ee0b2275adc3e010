import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { answered, api, useWrite } from '../api/index.js';
import { useWords, words } from '../language/index.js';
import { AnswerDrawer } from './answer-drawer.js';
import type { Owed } from './data.js';
import { useOwedName } from './use-owed-name.js';

const WORDS = words({
  signFor: { zh: '签收', en: 'Sign for' },
  signed: { zh: '已签收', en: 'Signed for' },
  fill: { zh: '填报', en: 'Report' },
  redo: { zh: '重报', en: 'Redo' },
  answer: { zh: '办理', en: 'Answer' },
  complete: { zh: '办结节点', en: 'Complete' },
  evaluation: { zh: '去考核', en: 'To the evaluation' },
  name: {
    zh: ({ act, what }: { act: string; what: string }) => `${act}：${what}`,
    en: ({ act, what }: { act: string; what: string }) => `${act}: ${what}`,
  },
});

/** What the person at hand may do about one thing owed. */
export function OwedActs({ item }: { readonly item: Owed }) {
  if (item.may.length === 0) return null;
  if (item.kind === 'sign-for') return <SignFor item={item} />;
  if (item.kind === 'report' && item.roundId !== null) return <ToRound item={item} roundId={item.roundId} />;
  if (['work-plan', 'contribution', 'report', 'milestone'].includes(item.kind)) return <Answer item={item} />;
  return <ToEvaluation />;
}

function ToEvaluation() {
  const t = useWords(WORDS);
  return <Link to="/evaluations">{t.evaluation}</Link>;
}

function SignFor({ item }: { readonly item: Owed }) {
  const t = useWords(WORDS);
  const signing = useWrite({
    send: (id: string, key) =>
      answered(
        api.POST('/api/v1/obligations/{id}/submission', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: {},
        }),
      ),
    topics: ['obligation', 'submission', 'task'],
    done: t.signed,
  });
  return (
    <Button
      size="small"
      type="primary"
      loading={signing.isBusy}
      aria-label={t.name({ act: t.signFor, what: item.taskTitle ?? item.planTitle })}
      onClick={() => signing.begin(item.id)}
    >
      {t.signFor}
    </Button>
  );
}

function ToRound({ item, roundId }: { readonly item: Owed; readonly roundId: string }) {
  const t = useWords(WORDS);
  const nameOf = useOwedName();
  const act = item.returnReason === null ? t.fill : t.redo;
  return (
    <Link
      to="/rounds/$roundId"
      params={{ roundId }}
      search={{ row: item.id }}
      aria-label={t.name({ act, what: nameOf(item) })}
    >
      {act}
    </Link>
  );
}

function Answer({ item }: { readonly item: Owed }) {
  const t = useWords(WORDS);
  const nameOf = useOwedName();
  const [isOpen, setOpen] = useState(false);
  const usual = item.kind === 'milestone' ? t.complete : t.answer;
  const act = item.returnReason === null ? usual : t.redo;
  return (
    <>
      <Button size="small" aria-label={t.name({ act, what: nameOf(item) })} onClick={() => setOpen(true)}>
        {act}
      </Button>
      {isOpen && <AnswerDrawer item={item} onClose={() => setOpen(false)} />}
    </>
  );
}
