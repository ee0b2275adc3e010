import { useWords } from '../../language/index.js';
import { FACTORS, PARTS, useFieldWord } from '../../words/index.js';
import { changeText, pointsText } from '../points.js';
import type { BarTable } from './bar-row.js';
import { BarRow } from './bar-row.js';
import { UNIT_WORDS } from './unit-words.js';

const COLUMNS = ['base', 'result', 'timeliness', 'quality', 'deduction'] as const;

/** The waterfall by task: what each task gave and cost, part by part; the sums add up to the score. */
export function TaskTable({ ledger, bars, opened, onToggle }: BarTable) {
  const t = useWords(UNIT_WORDS);
  const word = useFieldWord();
  const byId = new Map(ledger.tasks.map((task) => [task.taskId, task]));
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">{t.task}</th>
          <th scope="col">{t.unitPart}</th>
          <th scope="col" className="sheet-figure">
            {t.progress}
          </th>
          {COLUMNS.map((factor) => (
            <th key={factor} scope="col" className="sheet-figure">
              {word(FACTORS, factor)}
            </th>
          ))}
          <th scope="col" className="sheet-figure">
            {t.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => {
          const task = byId.get(bar.key);
          if (task === undefined) return null;
          return (
            <BarRow key={bar.key} bar={bar} ledger={ledger} columns={9} isOpen={bar.key === opened} onToggle={onToggle}>
              <td>{word(PARTS, task.part)}</td>
              <td className="sheet-figure">{`${progressText(task.progress)} / ${progressText(task.planned)}`}</td>
              {COLUMNS.map((factor) => (
                <td key={factor} className="sheet-figure">
                  {changeText(task[factor])}
                </td>
              ))}
              <td className="sheet-figure">{pointsText(task.total)}</td>
            </BarRow>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={8}>
            {t.score}
          </th>
          <td className="sheet-figure">{pointsText(ledger.score ?? 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function progressText(percent: number | null): string {
  return percent === null ? '—' : `${String(Math.round(percent * 10) / 10)}%`;
}
