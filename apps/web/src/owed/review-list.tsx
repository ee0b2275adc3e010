import { useEffect, useRef } from 'react';
import { useWords, words } from '../language/index.js';
import { KINDS, useFieldWord, usePeriodWord } from '../words/index.js';
import type { ToReview } from './data.js';

const WORDS = words({
  choose: {
    zh: ({ what }: { what: string }) => `选择：${what}`,
    en: ({ what }: { what: string }) => `Choose: ${what}`,
  },
  late: { zh: '迟报', en: 'Late' },
  backward: { zh: '进度倒退', en: 'Goes backward' },
  unchanged: { zh: '无变化', en: 'No change' },
  redone: { zh: '重报', en: 'Redone' },
});

/** The marks that a reader must not miss. */
export function ReviewMarks({ answer }: { readonly answer: ToReview }) {
  const t = useWords(WORDS);
  return (
    <>
      {answer.isLate && <span className="mark-red">{t.late}</span>}
      {answer.isBackward && <span className="mark-red">{t.backward}</span>}
      {answer.isUnchanged && <span>{t.unchanged}</span>}
      {answer.revision > 1 && <span>{t.redone}</span>}
    </>
  );
}

/** The waiting answers; one is open, several can be chosen. */
export function ReviewList({
  items,
  current,
  chosen,
  onOpen,
  onChoose,
}: {
  readonly items: readonly ToReview[];
  readonly current: string | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const flip = (id: string) =>
    onChoose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <ul className="reviewing-list">
      {items.map((answer) => {
        const what = `${answer.departmentName} ${answer.taskTitle ?? answer.planTitle}`;
        return (
          <li key={answer.id} data-current={answer.id === current} ref={answer.id === current ? here : null}>
            <input
              type="checkbox"
              aria-label={t.choose({ what })}
              checked={chosen.has(answer.id)}
              onChange={() => flip(answer.id)}
            />
            <button
              type="button"
              className="reviewing-open"
              aria-current={answer.id === current}
              onClick={() => onOpen(answer.id)}
            >
              <div>
                {answer.taskNumber !== null && `${String(answer.taskNumber)}. `}
                {answer.taskTitle ?? answer.planTitle}
              </div>
              <div className="reviewing-marks">
                <span className="quiet">
                  {answer.departmentName} · {word(KINDS, answer.kind)} {period(answer.period)}
                </span>
                <ReviewMarks answer={answer} />
              </div>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
