import { useDates, useWords } from '../../language/index.js';
import { usePeriodWord } from '../../words/index.js';
import type { Moment } from './moments.js';
import { TIMELINE_WORDS } from './timeline-words.js';
import { useMomentWords } from './use-moment-words.js';

const NAMED = 3;
const WARNINGS = new Set(['urge', 'second-notice', 'draft-criticism', 'propose-interview', 'returned']);

/** One event of the timeline: when, whose, what, and whom it reached. */
export function MomentRow({
  moment,
  isAimed = false,
  isMeant = false,
}: {
  readonly moment: Moment;
  /** It is about the same thing owed as the event that the address means. */
  readonly isAimed?: boolean;
  readonly isMeant?: boolean;
}) {
  const t = useWords(TIMELINE_WORDS);
  const dates = useDates();
  const say = useMomentWords();
  const period = usePeriodWord();
  const { at, units, people, text, period: name, detail } = moment;
  return (
    <li
      className="line-event"
      data-weight={weightOf(moment)}
      data-aimed={isAimed}
      aria-current={isMeant ? 'true' : undefined}
      tabIndex={isMeant ? -1 : undefined}
    >
      <div className="line-words">
        <time dateTime={at} className="figure quiet" title={dates.instant(at)}>
          {timeOf(dates.instant(at))}
        </time>
        <strong>{say(moment)}</strong>
        {name !== null && <span className="quiet">{period(name)}</span>}
        <Names names={units} />
        {people.length > 0 && <span className="quiet">{people.join(t.comma)}</span>}
        {detail === 'unchanged' && <span className="quiet">{t.unchanged}</span>}
      </div>
      <Told moment={moment} />
      {text !== null && text !== '' && <div className="line-text">{text}</div>}
    </li>
  );
}

function Told({ moment: { recipients, delivered } }: { readonly moment: Moment }) {
  const t = useWords(TIMELINE_WORDS);
  if (recipients.length === 0 && delivered.length === 0) return null;
  const names = recipients.join(t.comma);
  return (
    <div className="quiet">
      {recipients.length > 0 && t.to({ names })}
      {delivered.length > 0 && (
        <span title={t.deliveredTo({ names: delivered.join(t.comma) })}>
          {' · '}
          {t.delivered({ count: delivered.length })}
        </span>
      )}
    </div>
  );
}

/** The first names, and how many there are; the rest unfolds. */
function Names({ names }: { readonly names: readonly string[] }) {
  const t = useWords(TIMELINE_WORDS);
  if (names.length === 0) return null;
  if (names.length <= NAMED) return <span>{names.join(t.comma)}</span>;
  const first = names.slice(0, NAMED).join(t.comma);
  return (
    <details>
      <summary>{t.andMore({ names: first, count: names.length })}</summary>
      {names.slice(NAMED).join(t.comma)}
    </details>
  );
}

function weightOf({ what, detail }: Moment): string {
  if (detail !== null && WARNINGS.has(detail)) return 'warn';
  return what === 'step' || what === 'coming' || what === 'told' ? 'clock' : 'act';
}

// Both languages end an instant with its time of day.
function timeOf(instant: string): string {
  return instant.slice(-5);
}
