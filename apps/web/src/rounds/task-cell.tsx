import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../language/index.js';
import { PARTS, useFieldWord } from '../words/index.js';
import type { SheetRow } from './data.js';
import { ROUND_WORDS } from './round-words.js';

/** Which task a row is about, and how far it was last time. */
export function TaskCell({
  row,
  hasUnit,
  children,
}: {
  readonly row: SheetRow;
  readonly hasUnit: boolean;
  readonly children?: ReactNode;
}) {
  const t = useWords(ROUND_WORDS);
  const word = useFieldWord();
  const { taskId, taskNumber, taskTitle, part, last, departmentName } = row;
  return (
    <th scope="row" className="round-task">
      {taskId === null ? (
        departmentName
      ) : (
        <Link to="/tasks/$taskId" params={{ taskId }} preload={false}>
          {taskNumber}. {taskTitle}
        </Link>
      )}
      <div className="quiet">
        {word(PARTS, part)}
        {hasUnit && ` · ${departmentName}`}
        {last !== null && last.progress !== null && ` · ${t.lastTime({ percent: last.progress })}`}
      </div>
      {children}
    </th>
  );
}
