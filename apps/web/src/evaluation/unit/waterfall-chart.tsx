import { useCallback, useMemo } from 'react';
import { Chart, INK } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { changeText, pointsText } from '../points.js';
import type { Bar } from './bars.js';
import { axisFrom } from './bars.js';
import { UNIT_WORDS } from './unit-words.js';

const MOST_LABELLED = 12;

/** The bars from nothing to the score; a bar opens its lines. The table beside it says the same in words. */
export function WaterfallChart({
  bars,
  score,
  onOpen,
}: {
  readonly bars: readonly Bar[];
  readonly score: number;
  readonly onOpen: (key: string) => void;
}) {
  const t = useWords(UNIT_WORDS);
  const from = axisFrom(bars);
  const option = useMemo(() => optionOf(bars, { score, from, scoreName: t.score }), [bars, score, from, t]);
  const pick = useCallback(
    ({ dataIndex }: { readonly dataIndex: number }) => {
      const bar = bars[dataIndex];
      if (bar !== undefined) onOpen(bar.key);
    },
    [bars, onOpen],
  );
  return (
    <>
      <Chart option={option} label={t.chart({ score: pointsText(score) })} height={260} onPick={pick} />
      <p className="quiet chart-hint">
        {from > 0 && t.axisFrom({ from })} <span className="no-print">{t.chartHint}</span>
      </p>
    </>
  );
}

interface Ends {
  readonly score: number;
  readonly from: number;
  readonly scoreName: string;
}

function optionOf(bars: readonly Bar[], { score, from, scoreName }: Ends) {
  const isLabelled = bars.length <= MOST_LABELLED;
  const all = [
    ...bars.map((bar) => ({
      name: isLabelled ? bar.name : (bar.name.split('.')[0] ?? ''),
      side: bar.points < 0 && bar.to > from ? 'bottom' : 'top',
      low: Math.min(bar.from, bar.to),
      high: Math.max(bar.from, bar.to),
      text: changeText(bar.points),
      color: bar.points < 0 ? INK.red : bar.from === 0 ? INK.blue : INK.green,
    })),
    { name: scoreName, side: 'top', low: 0, high: score, text: pointsText(score), color: INK.text },
  ];
  return {
    grid: { left: 44, right: 8, top: 24, bottom: 4, containLabel: false, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: all.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK.quiet } },
      axisLabel: {
        color: INK.text,
        interval: isLabelled ? 0 : 'auto',
        width: isLabelled ? 76 : undefined,
        fontSize: 12,
        overflow: 'break',
        hideOverlap: !isLabelled,
      },
    },
    yAxis: {
      type: 'value',
      min: from,
      axisLabel: { color: INK.quiet },
      splitLine: { lineStyle: { color: INK.line } },
    },
    series: [
      { type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' }, data: all.map(({ low }) => low) },
      {
        type: 'bar',
        stack: 'all',
        barMaxWidth: 72,
        barMinHeight: 2,
        cursor: 'pointer',
        data: all.map(({ low, high, text, color, side }) => ({
          value: high - low,
          itemStyle: { color },
          label: { show: isLabelled, position: side, fontSize: 12, color: INK.text, formatter: text },
        })),
      },
    ],
  };
}
