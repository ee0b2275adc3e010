import { useWords } from '../../language/index.js';
import { changeText, pointsText } from '../points.js';
import type { BarTable } from './bar-row.js';
import { BarRow } from './bar-row.js';
import { UNIT_WORDS } from './unit-words.js';

/** The waterfall as a table: each part of the formula with what it gives or costs. */
export function FactorTable({ ledger, bars, opened, onToggle }: BarTable) {
  const t = useWords(UNIT_WORDS);
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">{t.part}</th>
          <th scope="col" className="sheet-figure">
            {t.points}
          </th>
          <th scope="col" className="sheet-figure">
            {t.total}
          </th>
          <th scope="col">{t.lineHead}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} ledger={ledger} columns={4} isOpen={bar.key === opened} onToggle={onToggle}>
            <td className="sheet-figure">{changeText(bar.points)}</td>
            <td className="sheet-figure">{pointsText(bar.to)}</td>
            <td>{t.lineCount({ count: bar.positions.length })}</td>
          </BarRow>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.score}</th>
          <td />
          <td className="sheet-figure">{pointsText(ledger.score ?? 0)}</td>
          <td>{t.lineCount({ count: ledger.lines.length })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
