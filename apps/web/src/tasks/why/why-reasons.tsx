import { Alert } from 'antd';
import { At, Loaded } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { DAY_KINDS, KINDS, useFieldWord, usePeriodWord } from '../../words/index.js';
import type { Why } from '../data.js';
import { useWhy } from '../data.js';
import { DayCalendar } from './day-calendar.js';
import { WHY_WORDS } from './why-words.js';
import '../tasks.css';

const KEYS = ['start', 'counted', 'made-up', 'weekend', 'holiday', 'passed', 'rolled', 'due'];

/** Why one limit is when it is: the limits in order, the derivation in words, and its days. */
export function WhyReasons({ obligationId }: { readonly obligationId: string }) {
  const query = useWhy(obligationId);
  return <Loaded query={query}>{(why) => <Reasons why={why} />}</Loaded>;
}

function Reasons({ why }: { readonly why: Why }) {
  const t = useWords(WHY_WORDS);
  const word = useFieldWord();
  const dates = useDates();
  const { sentences, days, gap, counted, isProvisional } = why;
  return (
    <div className="why">
      <Limits why={why} />
      <ol className="why-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {isProvisional && <Alert type="warning" showIcon title={t.provisional} />}
      <DayCalendar why={why} />
      {gap !== null && <p>{t.gap({ from: dates.day(gap.from), to: dates.day(gap.to), counted: gap.counted })}</p>}
      <ul className="why-key" aria-label={t.legend}>
        {KEYS.filter((kind) => days.some((day) => day.kind === kind)).map((kind) => (
          <li key={kind}>
            <span className="day-face" data-kind={kind} aria-hidden="true" /> {word(DAY_KINDS, kind)}
          </li>
        ))}
        {counted > 0 && <li className="quiet">{t.counted({ count: counted })}</li>}
      </ul>
    </div>
  );
}

function Limits({ why }: { readonly why: Why }) {
  const t = useWords(WHY_WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const { kind, period: name, dueAt, originalDueAt, limitNumber, rulePack, calendar } = why;
  const versioned = ({ code, version }: { code: string; version: number }) => `${code} v${String(version)}`;
  return (
    <div className="why-limits">
      <div>
        <span className="quiet">
          {word(KINDS, kind)} · {period(name)}
        </span>
        <div className="why-due">
          {t.limitNow} <strong>{<At at={dueAt} />}</strong>
        </div>
      </div>
      {limitNumber > 1 && (
        <div>
          {t.original} <At at={originalDueAt} /> ({t.laterLimit({ count: limitNumber - 1 })})
        </div>
      )}
      <div className="quiet">{t.rules({ pack: versioned(rulePack), calendar: versioned(calendar) })}</div>
    </div>
  );
}
