import { Radio } from 'antd';
import { useCallback, useMemo } from 'react';
import { Nothing, Section, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { FACTORS, useFieldWord } from '../../words/index.js';
import type { UnitLedger } from '../data.js';
import type { Bar } from './bars.js';
import { barsByFactor, barsByTask } from './bars.js';
import { FactorTable } from './factor-table.js';
import { TaskTable } from './task-table.js';
import { UNIT_WORDS } from './unit-words.js';
import { WaterfallChart } from './waterfall-chart.js';

/** How the score comes about: the waterfall and the same as a table, each bar with its lines. */
export function MakeUp({ ledger }: { readonly ledger: UnitLedger }) {
  const t = useWords(UNIT_WORDS);
  const word = useFieldWord();
  const [address, change] = useAddress();
  const isByTask = address['by'] === 'task';
  const bars = useMemo(
    () => (isByTask ? barsByTask(ledger) : barsByFactor(ledger, (factor) => word(FACTORS, factor))),
    [isByTask, ledger, word],
  );
  const opened = openedOf(address, bars);
  const open = useCallback((key: string) => change({ bar: key, line: undefined }), [change]);
  const toggle = (key: string) => change({ bar: key === opened ? undefined : key, line: undefined });
  if (ledger.score === null || bars.length === 0)
    return (
      <Section title={t.makeUp}>
        <Nothing title={ledger.isRanked ? t.noLines : t.notRanked}>
          <p>{ledger.isRanked ? t.noLinesHint : t.noTasksHint}</p>
        </Nothing>
      </Section>
    );
  const lens = (
    <Radio.Group
      size="small"
      optionType="button"
      aria-label={t.lens}
      value={isByTask ? 'task' : 'factor'}
      options={[
        { value: 'factor', label: t.byFactor },
        { value: 'task', label: t.byTask },
      ]}
      onChange={({ target }) =>
        change({ by: target.value === 'task' ? 'task' : undefined, bar: undefined, line: undefined })
      }
    />
  );
  return (
    <Section title={t.makeUp} more={lens}>
      <WaterfallChart bars={bars} score={ledger.score} onOpen={open} />
      <div className="wide" role="region" aria-label={t.tableRegion} tabIndex={0}>
        {isByTask ? (
          <TaskTable ledger={ledger} bars={bars} opened={opened} onToggle={toggle} />
        ) : (
          <FactorTable ledger={ledger} bars={bars} opened={opened} onToggle={toggle} />
        )}
      </div>
    </Section>
  );
}

// A link to a line opens the bar in which it stands.
function openedOf(
  { bar, line }: Readonly<Record<string, string | undefined>>,
  bars: readonly Bar[],
): string | undefined {
  if (line === undefined) return bar;
  return bars.find(({ positions }) => positions.includes(Number(line)))?.key;
}
