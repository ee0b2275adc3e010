import { Link, useParams } from '@tanstack/react-router';
import { At, useAddress } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { LINE_STATES, useFieldWord, usePeriodWord } from '../../words/index.js';
import type { Line, UnitLedger } from '../data.js';
import { changeText, pointsText } from '../points.js';
import { useLineWords } from '../use-line-words.js';
import { AppealCell } from './appeal-cell.js';
import { LINE_WORDS } from './unit-words.js';

/** Lines of a score: each with its task, event, time, rule, points and state. */
export function LineTable({
  lines,
  ledger,
  caption,
  hasTotals = false,
}: {
  readonly lines: readonly Line[];
  readonly ledger: UnitLedger;
  readonly caption: string;
  /** The running total is told where all lines stand in their order. */
  readonly hasTotals?: boolean;
}) {
  const t = useWords(LINE_WORDS);
  const [address] = useAddress();
  const hasAppeals = lines.some(({ appeal }) => appeal !== null) || ledger.may.includes('evaluation.appeal');
  return (
    <table className="sheet">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="sheet-figure">
            {t.number}
          </th>
          <th scope="col">{t.task}</th>
          <th scope="col">{t.event}</th>
          <th scope="col">{t.when}</th>
          <th scope="col">{t.rule}</th>
          <th scope="col" className="sheet-figure">
            {t.points}
          </th>
          {hasTotals && (
            <th scope="col" className="sheet-figure">
              {t.total}
            </th>
          )}
          <th scope="col">{t.state}</th>
          {hasAppeals && <th scope="col">{t.appeal}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LineRow
            key={line.position}
            line={line}
            ledger={ledger}
            shown={{ hasTotals, hasAppeals }}
            isMeant={address['line'] === String(line.position)}
          />
        ))}
      </tbody>
    </table>
  );
}

function LineRow({
  line,
  ledger,
  shown,
  isMeant,
}: {
  readonly line: Line;
  readonly ledger: UnitLedger;
  readonly shown: { readonly hasTotals: boolean; readonly hasAppeals: boolean };
  readonly isMeant: boolean;
}) {
  const t = useWords(LINE_WORDS);
  const word = useFieldWord();
  const { ruleText } = useLineWords();
  const { evaluationId = '' } = useParams({ strict: false });
  const { position, taskNumber, taskTitle, occurredAt, rule, rulePackVersion, points, total, state } = line;
  return (
    <tr data-meant={isMeant || undefined} aria-current={isMeant ? 'true' : undefined}>
      <td className="sheet-figure">{position}</td>
      <td className="sheet-words">{taskNumber === null ? '—' : `${String(taskNumber)}. ${taskTitle ?? ''}`}</td>
      <td>
        <EventCell line={line} />
      </td>
      <td>
        <At at={occurredAt} isShort />
      </td>
      <td>
        {ruleText({ rule })}
        <div className="quiet">
          <code>{rule}</code> {t.version({ version: rulePackVersion })}
        </div>
      </td>
      <td className="sheet-figure">{changeText(points)}</td>
      {shown.hasTotals && <td className="sheet-figure">{pointsText(total)}</td>}
      <td>{word(LINE_STATES, state)}</td>
      {shown.hasAppeals && (
        <td>
          <AppealCell evaluationId={evaluationId} line={line} ledger={ledger} />
        </td>
      )}
    </tr>
  );
}

function EventCell({ line }: { readonly line: Line }) {
  const t = useWords(LINE_WORDS);
  const dates = useDates();
  const periodWord = usePeriodWord();
  const { eventText } = useLineWords();
  const { taskId, eventId, eventKind, occurredAt, period, dueOn } = line;
  const told = eventText(line);
  return (
    <>
      {taskId === null ? (
        told
      ) : (
        <Link
          to="/tasks/$taskId"
          params={{ taskId }}
          {...(eventId !== null && eventKind !== 'task' && { hash: eventId, search: aimAt(occurredAt) })}
        >
          {told}
        </Link>
      )}
      {dueOn !== null && (
        <div className="quiet">
          {period !== null && periodWord(period)} {t.due({ on: dates.shortDay(dueOn) })}
        </div>
      )}
    </>
  );
}

// Much can have happened about one thing owed; the time says which of it cost the points.
function aimAt(occurredAt: string | null): { at?: string } {
  return occurredAt === null ? {} : { at: occurredAt };
}
