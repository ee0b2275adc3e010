import { useMemo } from 'react';
import { Chart, INK, On } from '../design/index.js';
import { useWords } from '../language/index.js';
import { usePeriodWord } from '../words/index.js';
import { BOARD_WORDS } from './board-words.js';
import type { Board } from './data.js';
import { listAt } from './data.js';
import { NumberLink } from './number-link.js';

const FIGURES = ['due', 'dueInTime', 'dueLate', 'dueUnanswered'] as const;

/** The share in time round by round, drawn and as figures. */
export function Trend({ board }: { readonly board: Board }) {
  const t = useWords(BOARD_WORDS);
  const { trend, rounds, lists, filter } = board;
  const periodWord = usePeriodWord();
  const past = useMemo(() => trend.filter(({ due }) => due > 0), [trend]);
  const option = useMemo(
    () => ({
      grid: { left: 44, right: 16, top: 16, bottom: 28 },
      xAxis: { type: 'category', data: past.map(({ period }) => periodWord(period)), axisLabel: { color: INK.quiet } },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%', color: INK.quiet } },
      series: [
        {
          type: 'line',
          data: past.map(({ due, dueInTime }) => Math.round((1_000 * dueInTime) / due) / 10),
          color: INK.blue,
          symbolSize: 7,
          label: { show: past.length <= 16, formatter: '{c}%', color: INK.text },
        },
      ],
    }),
    [past, periodWord],
  );
  return (
    <>
      <p className="quiet board-hint">{t.trendHint}</p>
      {past.length > 1 && <Chart option={option} label={t.trend} height={220} />}
      <div className="wide" tabIndex={0} role="region" aria-label={t.trend}>
        <table className="board-table">
          <thead>
            <tr>
              <th scope="col">{t.round}</th>
              <th scope="col">{t.dueOn}</th>
              {FIGURES.map((figure) => (
                <th key={figure} scope="col">
                  {t[figure]}
                </th>
              ))}
              <th scope="col">{t.share}</th>
            </tr>
          </thead>
          <tbody>
            {past.map((round) => (
              <tr key={round.period}>
                <th scope="row">{periodWord(round.period)}</th>
                <td>
                  <On on={round.dueOn} isShort />
                </td>
                {FIGURES.map((figure) => (
                  <td key={figure} className="figure">
                    <NumberLink
                      count={round[figure]}
                      search={listAt(
                        filter,
                        rounds.find(({ period }) => period === round.period)?.filter ?? {},
                        lists[figure],
                      )}
                    />
                  </td>
                ))}
                <td className="figure">{`${((100 * round.dueInTime) / round.due).toFixed(1)}%`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
