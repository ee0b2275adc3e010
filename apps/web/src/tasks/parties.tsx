import { useDates, useWords } from '../language/index.js';
import { PARTS, useFieldWord } from '../words/index.js';
import type { Assignment } from './data.js';
import { TASK_WORDS } from './task-words.js';

const TASK_PARTS = ['lead', 'support', 'implement'];

/** Who leads, who supports and who implements, each with its sign-for. */
export function Parties({
  assignments,
  isIssued,
}: {
  readonly assignments: readonly Assignment[];
  readonly isIssued: boolean;
}) {
  return (
    <div className="parties">
      {TASK_PARTS.map((part) => (
        <Part key={part} part={part} units={assignments.filter((unit) => unit.part === part)} isIssued={isIssued} />
      ))}
    </div>
  );
}

function Part({
  part,
  units,
  isIssued,
}: {
  readonly part: string;
  readonly units: readonly Assignment[];
  readonly isIssued: boolean;
}) {
  const t = useWords(TASK_WORDS);
  const word = useFieldWord();
  const signed = units.filter(({ signedAt }) => signedAt !== null).length;
  return (
    <section>
      <h3>
        {word(PARTS, part)}{' '}
        {isIssued && units.length > 1 && (
          <span className="quiet parties-count">{t.signedOf({ signed, all: units.length })}</span>
        )}
      </h3>
      {units.length === 0 ? (
        <p className="quiet">{t.nobody}</p>
      ) : (
        <ul>
          {units.map((unit) => (
            <li key={unit.departmentId}>
              <span>{unit.departmentName}</span>
              {isIssued && <SignedFor signedAt={unit.signedAt} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SignedFor({ signedAt }: { readonly signedAt: string | null }) {
  const t = useWords(TASK_WORDS);
  const dates = useDates();
  if (signedAt === null) return <span className="unsigned">{t.unsigned}</span>;
  return (
    <time className="signed" dateTime={signedAt} title={dates.instant(signedAt)}>
      {t.signedOn({ on: dates.shortDay(dates.dayOf(signedAt)) })}
    </time>
  );
}
