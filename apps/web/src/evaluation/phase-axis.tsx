import { useDates, useWords } from '../language/index.js';
import { PHASE_STATES, PHASES, useFieldWord } from '../words/index.js';
import type { Phase } from './data.js';
import { WORDS } from './evaluation-words.js';

const DAY_MS = 86_400_000;

/** The phases side by side, each as long as it lasts, with today's mark; under it how each date comes about. */
export function PhaseAxis({ phases, now }: { readonly phases: readonly Phase[]; readonly now: string | null }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  return (
    <>
      <ol className="phases">
        {phases.map((phase) => (
          <OnePhase key={phase.phase} phase={phase} now={now} />
        ))}
      </ol>
      <details className="why no-print">
        <summary>{t.whyDates}</summary>
        <dl>
          {phases.map(({ phase, why }) => (
            <div key={phase}>
              <dt>{word(PHASES, phase)}</dt>
              <dd>{why.join(' ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function OnePhase({ phase, now }: { readonly phase: Phase; readonly now: string | null }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const dates = useDates();
  const { phase: name, endsAt, state, isProvisional } = phase;
  const mark = now === null || state !== 'current' ? null : shareGone(phase, now);
  return (
    <li data-state={state} style={{ flexGrow: daysOf(phase) }} aria-current={state === 'current' ? 'step' : undefined}>
      <div className="phase-name">{word(PHASES, name)}</div>
      <div>{word(PHASE_STATES, state)}</div>
      <div className="figure">
        {t.until({ at: state === 'current' ? dates.shortInstant(endsAt) : dates.shortDay(dates.dayOf(endsAt)) })}
      </div>
      {isProvisional && <div>{t.provisional}</div>}
      {now !== null && mark !== null && (
        <div
          className="phase-today"
          style={{ insetInlineStart: `${String(mark)}%` }}
          data-side={mark > 50 ? 'end' : 'start'}
        >
          <span>{t.today({ on: dates.shortDay(dates.dayOf(now)) })}</span>
        </div>
      )}
    </li>
  );
}

function daysOf({ startsAt, endsAt }: Phase): number {
  return startsAt === null ? 1 : Math.max(1, (Date.parse(endsAt) - Date.parse(startsAt)) / DAY_MS);
}

// The first phase has no beginning: the mark stands at its start until its day comes.
function shareGone({ startsAt, endsAt }: Phase, now: string): number {
  if (startsAt === null) return 0;
  const [from, to, at] = [startsAt, endsAt, now].map((one) => Date.parse(one)) as [number, number, number];
  return to <= from ? 100 : Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
}
