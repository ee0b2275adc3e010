import { Link } from '@tanstack/react-router';
import { useWords } from '../language/index.js';
import { APPEAL_STATES, useFieldWord } from '../words/index.js';
import type { Waiting } from './data.js';
import { WORDS } from './evaluation-words.js';
import { changeText } from './points.js';
import { useLineWords } from './use-line-words.js';

interface Part {
  readonly evaluationId: string;
  readonly waiting: Waiting;
}

/** What the present phase waits for, and the appeals with their decisions. */
export function WaitingPart({ evaluationId, waiting }: Part) {
  return (
    <>
      <WaitingUnits evaluationId={evaluationId} waiting={waiting} />
      {waiting.appeals.length > 0 && <Appeals evaluationId={evaluationId} waiting={waiting} />}
    </>
  );
}

function WaitingUnits({ evaluationId, waiting }: Part) {
  const { units } = waiting;
  return (
    <>
      <p>{useTold(waiting)}</p>
      {units.length > 0 && (
        <ul className="unit-list">
          {units.map(({ departmentId, departmentName }) => (
            <li key={departmentId}>
              <Link to="/evaluations/$evaluationId/units/$departmentId" params={{ evaluationId, departmentId }}>
                {departmentName}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function useTold({ phase, waitsFor, units, appeals }: Waiting): string {
  const t = useWords(WORDS);
  const count = units.length;
  const open = appeals.filter(({ state }) => state === 'raised').length;
  if (phase === 'self-review') return count === 0 ? t.allReviewed : t.waitsReviews({ count });
  if (phase === 'verification') return count === 0 ? t.allVerified : t.waitsVerification({ count });
  if (phase === 'appeal') return t.waitsAppeals;
  if (phase === 'decision') return open === 0 ? t.noAppeals : t.appealsLeft({ count: open });
  if (waitsFor === 'approver') return open === 0 ? t.waitsApprover : t.appealsLeft({ count: open });
  return waitsFor === 'time' ? t.waitsTime : t.waitsNobody;
}

function Appeals({ evaluationId, waiting: { appeals } }: Part) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const { eventText } = useLineWords();
  return (
    <>
      <h3 className="part-head">{t.appeals}</h3>
      <div className="wide" role="region" aria-label={t.appealsRegion} tabIndex={0}>
        <table className="sheet">
          <thead>
            <tr>
              <th scope="col">{t.unit}</th>
              <th scope="col">{t.line}</th>
              <th scope="col" className="sheet-figure">
                {t.points}
              </th>
              <th scope="col">{t.appealReason}</th>
              <th scope="col">{t.decision}</th>
            </tr>
          </thead>
          <tbody>
            {appeals.map((appeal) => (
              <tr key={appeal.id}>
                <th scope="row">{appeal.departmentName}</th>
                <td className="sheet-words">
                  <Link
                    to="/evaluations/$evaluationId/units/$departmentId"
                    params={{ evaluationId, departmentId: appeal.departmentId }}
                    search={{ line: String(appeal.position) }}
                  >
                    {eventText(appeal)}
                  </Link>
                  <div className="quiet">{appeal.taskTitle}</div>
                </td>
                <td className="sheet-figure">{changeText(appeal.points)}</td>
                <td className="sheet-words">{appeal.reason}</td>
                <td className="sheet-words">
                  <div>{word(APPEAL_STATES, appeal.state)}</div>
                  {appeal.decisionReason !== null && (
                    <div className="quiet">
                      {appeal.decidedBy} {appeal.decisionReason}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
