import { Link } from '@tanstack/react-router';
import { useDates, useWords } from '../language/index.js';
import { ACTS, KINDS, useFieldWord } from '../words/index.js';
import type { DigestLine } from './data.js';
import { INBOX_WORDS } from './inbox-words.js';

// Signatures, work plans and milestones have rounds too, but nothing to fill in a grid.
const IN_THE_GRID: ReadonlySet<string> = new Set(['report', 'contribution']);

/** The lines of a digest grouped by what is done, the gravest first, as a letter tells them. */
export function DigestLines({ lines }: { readonly lines: readonly DigestLine[] }) {
  const word = useFieldWord();
  const acts = Object.keys(ACTS).toReversed();
  const groups = acts.map((act) => [act, lines.filter((line) => line.act === act)] as const);
  return groups
    .filter(([, own]) => own.length > 0)
    .map(([act, own]) => (
      <div key={act}>
        <h4 className="digest-act">{`${word(ACTS, act)} (${String(own.length)})`}</h4>
        <ul className="digest-lines">
          {own.map((line) => (
            <li key={`${line.obligationId}-${line.act}`}>
              <OneLine line={line} />
            </li>
          ))}
        </ul>
      </div>
    ));
}

function OneLine({ line }: { readonly line: DigestLine }) {
  const t = useWords(INBOX_WORDS);
  const dates = useDates();
  const word = useFieldWord();
  const { taskId, taskTitle, roundId, planTitle, departmentName, kind, dueAt, isAnswered } = line;
  return (
    <>
      {taskId === null ? (
        <span>{planTitle}</span>
      ) : (
        <Link to="/tasks/$taskId" params={{ taskId }}>
          {taskTitle}
        </Link>
      )}
      <span className="quiet">
        {departmentName} · {word(KINDS, kind)} ·{' '}
        <span className="figure">{t.due({ at: dates.shortInstant(dueAt) })}</span>
      </span>
      {kind === 'sign-for' && !isAnswered && (
        <Link to="/owed" search={{ mine: 'true', state: 'open', kind }}>
          {t.signFor}
        </Link>
      )}
      {roundId !== null && IN_THE_GRID.has(kind) && (
        <Link to="/rounds/$roundId" params={{ roundId }}>
          {t.round}
        </Link>
      )}
      {isAnswered && <span className="digest-answered">{t.answered}</span>}
    </>
  );
}
