import { Button } from 'antd';
import { useState } from 'react';
import { Section, useAddress } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import type { ToReview } from './data.js';
import { ReturnForm } from './return-form.js';
import { ReviewList } from './review-list.js';
import { ReviewedAnswer } from './reviewed-answer.js';
import { useReviewKeys } from './use-review-keys.js';
import { useReviewing } from './use-reviewing.js';

const WORDS = words({
  list: { zh: '待审核', en: 'Waiting' },
  answer: { zh: '本次报告', en: 'This report' },
  accept: { zh: '采纳', en: 'Accept' },
  giveBack: { zh: '退回重报', en: 'Return' },
  acceptMany: {
    zh: ({ count }: { count: number }) => `采纳所选 ${String(count)} 件`,
    en: ({ count }: { count: number }) => `Accept ${String(count)} chosen`,
  },
  all: { zh: '全选', en: 'Choose all' },
  none: { zh: '取消选择', en: 'Choose none' },
  keys: { zh: '快捷键', en: 'Shortcuts' },
  next: { zh: '下一件', en: 'next' },
  before: { zh: '上一件', en: 'previous' },
  keysOn: { zh: '启用单键快捷键', en: 'Single-key shortcuts on' },
});

/** The waiting answers on one side, the one being read on the other; both hands stay on the keyboard. */
export function ReviewDesk({ items }: { readonly items: readonly ToReview[] }) {
  const t = useWords(WORDS);
  const [address, change] = useAddress();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isReturning, setReturning] = useState(false);
  const [hasKeys, setKeys] = useState(true);
  const place = Math.max(
    0,
    items.findIndex(({ id }) => id === address['answer']),
  );
  const current = items[place];
  const open = (id: string | undefined) => change({ answer: id });
  const flip = (isNone: boolean) => setChosen(new Set(isNone ? items.map(({ id }) => id) : []));
  const reviewing = useReviewing(() => {
    setReturning(false);
    open((items[place + 1] ?? items[place - 1])?.id);
  });
  useReviewKeys(hasKeys && !isReturning, {
    onStep: (by) => open(items[Math.min(items.length - 1, Math.max(0, place + by))]?.id),
    onAccept: () => current && reviewing.accept.begin(current),
    onReturn: () => setReturning(true),
  });
  const picked = items.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return (
    <>
      <KeyHelp hasKeys={hasKeys} onChange={setKeys} />
      <div className="reviewing">
        <Section
          title={t.list}
          more={
            <Many
              count={picked.length}
              isBusy={reviewing.acceptMany.isBusy}
              onFlip={() => flip(picked.length === 0)}
              onAccept={() => reviewing.acceptMany.begin(picked)}
            />
          }
        >
          <ReviewList items={items} current={current?.id} chosen={chosen} onOpen={open} onChoose={setChosen} />
        </Section>
        {current && (
          <Section
            title={t.answer}
            more={
              current.may.includes('report.review') && (
                <Word
                  isBusy={reviewing.accept.isBusy}
                  onAccept={() => reviewing.accept.begin(current)}
                  onReturn={() => setReturning(true)}
                />
              )
            }
          >
            {isReturning && (
              <ReturnForm
                key={current.id}
                isBusy={reviewing.giveBack.isBusy}
                onReturn={(reason) => reviewing.giveBack.begin({ ...current, reason })}
                onCancel={() => setReturning(false)}
              />
            )}
            <ReviewedAnswer answer={current} />
          </Section>
        )}
      </div>
    </>
  );
}

function Many({
  count,
  isBusy,
  onFlip,
  onAccept,
}: {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onFlip: () => void;
  readonly onAccept: () => void;
}) {
  const t = useWords(WORDS);
  return (
    <>
      <Button size="small" onClick={onFlip}>
        {count > 0 ? t.none : t.all}
      </Button>
      <Button size="small" disabled={count === 0} loading={isBusy} onClick={onAccept}>
        {t.acceptMany({ count })}
      </Button>
    </>
  );
}

function Word({
  isBusy,
  onAccept,
  onReturn,
}: {
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onReturn: () => void;
}) {
  const t = useWords(WORDS);
  return (
    <>
      <Button onClick={onReturn}>{t.giveBack}</Button>
      <Button type="primary" loading={isBusy} onClick={onAccept}>
        {t.accept}
      </Button>
    </>
  );
}

function KeyHelp({ hasKeys, onChange }: { readonly hasKeys: boolean; readonly onChange: (on: boolean) => void }) {
  const t = useWords(WORDS);
  return (
    <div className="reviewing-keys no-print section" role="group" aria-label={t.keys}>
      <label>
        <input type="checkbox" checked={hasKeys} onChange={({ target }) => onChange(target.checked)} /> {t.keysOn}
      </label>
      <span>
        <kbd>j</kbd> <kbd>↓</kbd> {t.next}
      </span>
      <span>
        <kbd>k</kbd> <kbd>↑</kbd> {t.before}
      </span>
      <span>
        <kbd>a</kbd> {t.accept}
      </span>
      <span>
        <kbd>r</kbd> {t.giveBack}
      </span>
    </div>
  );
}
