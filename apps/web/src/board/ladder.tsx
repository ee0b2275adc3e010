import { Nothing } from '../design/index.js';
import { useWords } from '../language/index.js';
import { ESCALATIONS, useFieldWord } from '../words/index.js';
import { BOARD_WORDS } from './board-words.js';
import type { Board } from './data.js';
import { listAt } from './data.js';
import { NumberLink } from './number-link.js';

/** What escalated and how far: all units together as bars, and each unit's own figures. */
export function Ladder({ board }: { readonly board: Board }) {
  const t = useWords(BOARD_WORDS);
  const word = useFieldWord();
  const { escalations, unitEscalations, escalationFilter, lists } = board;
  const most = Math.max(...escalations.map(({ open }) => open), 1);
  const at = (escalation: string, further = {}) =>
    listAt(escalationFilter, lists.escalation, { escalation: [escalation] }, further);
  if (escalations.every(({ open }) => open === 0)) return <Nothing title={t.noLadder} />;
  return (
    <>
      <p className="quiet board-hint">{t.ladderHint}</p>
      <table className="board-bars">
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.count}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {escalations.map(({ escalation, open }) => (
            <tr key={escalation}>
              <th scope="row">{word(ESCALATIONS, escalation)}</th>
              <td className="figure">
                <NumberLink count={open} search={at(escalation)} />
              </td>
              <td aria-hidden="true">
                <div className="board-bar" style={{ width: `${String((100 * open) / most)}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="wide" tabIndex={0} role="region" aria-label={t.ladder}>
        <table className="board-table">
          <thead>
            <tr>
              <th scope="col">{t.unit}</th>
              {escalations.map(({ escalation }) => (
                <th key={escalation} scope="col">
                  {word(ESCALATIONS, escalation)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {unitEscalations.map(({ departmentId, departmentName, steps }) => (
              <tr key={departmentId}>
                <th scope="row">{departmentName}</th>
                {escalations.map(({ escalation }) => (
                  <td key={escalation} className="figure">
                    <NumberLink
                      count={steps.find((step) => step.escalation === escalation)?.open ?? 0}
                      search={at(escalation, { department: departmentId })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
