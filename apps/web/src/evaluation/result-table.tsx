import { Link } from '@tanstack/react-router';
import { Nothing, On, useAddress } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import type { EvaluationDetail, Unit } from './data.js';
import { WORDS } from './evaluation-words.js';
import { pointsText } from './points.js';
import type { Column, Sorting } from './sort-units.js';
import { sortedUnits, sortingOf, turned } from './sort-units.js';

/** The results of the units, best first unless sorted otherwise. */
export function ResultTable({ evaluation }: { readonly evaluation: EvaluationDetail }) {
  const t = useWords(WORDS);
  const [address, change] = useAddress();
  const { id, units, publishedAt } = evaluation;
  const sorting = sortingOf(address['sort']);
  if (units.length === 0)
    return (
      <Nothing title={t.noUnits}>
        <p>{t.noUnitsHint}</p>
      </Nothing>
    );
  const isOwnOnly = publishedAt === null && units.every(({ rank }) => rank === null);
  return (
    <>
      {isOwnOnly && <p className="quiet">{t.ownOnly}</p>}
      <div className="wide" role="region" aria-label={t.resultsRegion} tabIndex={0}>
        <table className="sheet">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <SortHead
                  key={column}
                  column={column}
                  name={t[column]}
                  sorting={sorting}
                  onSort={() => change({ sort: turned(sorting, column) })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedUnits(units, sorting).map((unit) => (
              <UnitRow key={unit.departmentId} evaluationId={id} unit={unit} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const COLUMNS = ['rank', 'unit', 'score', 'grade', 'selfReviewed', 'verified'] as const satisfies readonly Column[];
const FIGURES: ReadonlySet<Column> = new Set(['rank', 'score']);

function SortHead({
  column,
  name,
  sorting,
  onSort,
}: {
  readonly column: Column;
  readonly name: string;
  readonly sorting: Sorting;
  readonly onSort: () => void;
}) {
  const isSorted = sorting.column === column;
  const direction = sorting.isDown ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined} className={FIGURES.has(column) ? 'sheet-figure' : ''}>
      <button type="button" className="sheet-sort" onClick={onSort}>
        {name}
        <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" data-on={isSorted || undefined}>
          <path d={isSorted && sorting.isDown ? 'M0 2h8L4 7Z' : 'M0 6h8L4 1Z'} fill="currentColor" />
        </svg>
      </button>
    </th>
  );
}

function UnitRow({ evaluationId, unit }: { readonly evaluationId: string; readonly unit: Unit }) {
  const t = useWords(WORDS);
  const { departmentId, departmentName, rank, score, grade, isRanked, selfReviewedAt, verifiedAt } = unit;
  return (
    <tr>
      <td className="sheet-figure">{rank ?? <span className="quiet">—</span>}</td>
      <th scope="row" className="sheet-words">
        <Link to="/evaluations/$evaluationId/units/$departmentId" params={{ evaluationId, departmentId }}>
          {departmentName}
        </Link>
      </th>
      <td className="sheet-figure">
        {score === null ? <span className="quiet">{isRanked ? t.notScored : t.notRanked}</span> : pointsText(score)}
      </td>
      <td lang="zh-CN">{grade ?? <span className="quiet">—</span>}</td>
      <td>
        <DayOf at={selfReviewedAt} otherwise={t.missing} />
      </td>
      <td>
        <DayOf at={verifiedAt} otherwise={t.notVerified} />
      </td>
    </tr>
  );
}

function DayOf({ at, otherwise }: { readonly at: string | null; readonly otherwise: string }) {
  const dates = useDates();
  return at === null ? <span className="quiet">{otherwise}</span> : <On on={dates.dayOf(at)} isShort />;
}
