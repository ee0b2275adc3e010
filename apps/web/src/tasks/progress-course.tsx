import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { Chart, INK, On, Section } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import type { TaskDetail } from './data.js';
import { TASK_WORDS } from './task-words.js';

interface Point {
  readonly at: string;
  readonly percent: number;
}

/** Progress as the lead told it, over time, against the planned progress; the figures stand below as a table. */
export function ProgressCourse({ task }: { readonly task: TaskDetail }) {
  const t = useWords(TASK_WORDS);
  const dates = useDates();
  const told = useMemo(() => toldBy(task), [task]);
  const option = useMemo(() => optionOf(told, task.planned, { told: t.told, planned: t.planned }), [told, task, t]);
  const last = told.at(-1);
  if (last === undefined)
    return (
      <Section title={t.progress}>
        <p className="quiet">{t.noProgress}</p>
      </Section>
    );
  return (
    <Section title={t.progress}>
      <Chart
        option={option}
        height={190}
        label={t.chart({ done: last.percent, planned: plannedAt(task.planned, last.at) })}
      />
      <details>
        <summary>{t.figures}</summary>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col" className="number">
                {t.told}
              </th>
              <th scope="col" className="number">
                {t.planned}
              </th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ at, percent }) => (
              <tr key={at}>
                <td>
                  <On on={dates.dayOf(at)} />
                </td>
                <td className="number">{percent}%</td>
                <td className="number">{plannedAt(task.planned, at)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}

/** The lead's reports that stand, oldest first; of a period the last one. */
function toldBy({ submissions }: TaskDetail): Point[] {
  const standing = submissions.filter(
    ({ kind, part, state, progress }) =>
      kind === 'report' && part === 'lead' && state !== 'returned' && progress !== null,
  );
  const newest = new Map([...standing].reverse().map((one) => [one.period, one]));
  return [...newest.values()]
    .map(({ submittedAt, progress }) => ({ at: submittedAt, percent: progress ?? 0 }))
    .sort((a, b) => a.at.localeCompare(b.at));
}

function plannedAt(planned: readonly Point[], at: string): number {
  return Math.floor(planned.filter((point) => point.at <= at).at(-1)?.percent ?? 0);
}

function optionOf(
  told: readonly Point[],
  planned: readonly Point[],
  names: { readonly told: string; readonly planned: string },
): EChartsCoreOption {
  const data = (points: readonly Point[]) => points.map(({ at, percent }) => [at, Math.round(percent)]);
  return {
    grid: { left: 40, right: 16, top: 28, bottom: 24 },
    legend: { top: 0, left: 0, itemHeight: 8 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'time', axisLabel: { hideOverlap: true } },
    yAxis: { type: 'value', min: 0, max: 100, interval: 50, axisLabel: { formatter: '{value}%' } },
    series: [
      { name: names.told, type: 'line', data: data(told), color: INK.blue, symbol: 'circle', symbolSize: 7 },
      {
        name: names.planned,
        type: 'line',
        data: data(planned),
        color: INK.quiet,
        lineStyle: { type: 'dashed' },
        symbol: 'none',
      },
    ],
  };
}
