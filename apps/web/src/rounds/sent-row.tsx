import { At } from '../design/index.js';
import { useWords } from '../language/index.js';
import { OWED_STATES, SUBMISSION_STATES, useFieldWord } from '../words/index.js';
import type { SheetRow } from './data.js';
import { ROUND_WORDS } from './round-words.js';
import { TaskCell } from './task-cell.js';

/** A row that is answered, or not the reader's to answer: read only, with what became of it. */
export function SentRow({ row, hasUnit }: { readonly row: SheetRow; readonly hasUnit: boolean }) {
  const t = useWords(ROUND_WORDS);
  const word = useFieldWord();
  const { answer, state, last } = row;
  // What was just sent stands in the cells; it is not last time's.
  const said = answer === null ? null : last;
  return (
    <tr className="round-sent">
      <TaskCell row={answer === null ? row : { ...row, last: null }} hasUnit={hasUnit}>
        <div className="round-state">
          {answer === null ? word(OWED_STATES, state) : word(SUBMISSION_STATES, answer.state)}
        </div>
      </TaskCell>
      <td data-name={t.progress}>{said?.progress ?? ''}</td>
      <td data-name={t.summary} className="answer-text">
        {said?.summary}
      </td>
      <td data-name={t.nextStep}>{said?.nextStep}</td>
      <td data-name={t.problem}>{said?.problem}</td>
      <td>
        {answer !== null && (
          <span className="quiet">
            {t.sentBy({ name: answer.by })} <At at={answer.at} isShort />
          </span>
        )}
      </td>
    </tr>
  );
}
