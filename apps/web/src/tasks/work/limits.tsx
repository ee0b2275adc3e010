import { Section, TimeLight } from '../../design/index.js';
import { At, ProgressLight } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { KINDS, PARTS, useFieldWord, usePeriodWord } from '../../words/index.js';
import type { Owed, TaskDetail } from '../data.js';
import { WhyThisDate } from '../why/why-this-date.js';
import { OwedActs } from './owed-acts.js';
import { WORK_WORDS } from './work-words.js';

/** Every limit of the task: those still open in order of time, the others folded under them; each tells why it is when it is. */
export function Limits({ task }: { readonly task: TaskDetail }) {
  const t = useWords(WORK_WORDS);
  const byTime = [...task.obligations].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const open = byTime.filter(({ state }) => state === 'open');
  const closed = byTime.filter(({ state }) => state !== 'open').reverse();
  const first = byTime[0];
  if (first === undefined) return null;
  return (
    <Section
      title={t.open}
      more={<ProgressLight light={first.progressLight} progress={first.progress} planned={first.plannedProgress} />}
    >
      {open.length === 0 ? <p className="quiet">{t.noneOpen}</p> : <LimitTable name={t.open} items={open} isOpen />}
      {closed.length > 0 && (
        <details className="limits-closed">
          <summary>{t.closed({ count: closed.length })}</summary>
          <LimitTable name={t.closed({ count: closed.length })} items={closed} />
        </details>
      )}
    </Section>
  );
}

function LimitTable({
  name,
  items,
  isOpen = false,
}: {
  readonly name: string;
  readonly items: readonly Owed[];
  readonly isOpen?: boolean;
}) {
  const t = useWords(WORK_WORDS);
  const canAct = isOpen && items.some(({ may }) => may.length > 0);
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={name}>
      <table className="plain stacks">
        <thead>
          <tr>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.unit}</th>
            <th scope="col">{t.light}</th>
            {!isOpen && <th scope="col">{t.metAt}</th>}
            {canAct && <th scope="col">{t.act}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((owed) => (
            <LimitRow key={owed.id} owed={owed} isOpen={isOpen} canAct={canAct} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LimitRow({
  owed,
  isOpen,
  canAct,
}: {
  readonly owed: Owed;
  readonly isOpen: boolean;
  readonly canAct: boolean;
}) {
  const t = useWords(WORK_WORDS);
  const word = useFieldWord();
  const period = usePeriodWord();
  const dates = useDates();
  const { id, kind, part, period: name, departmentName, dueAt, originalDueAt, limitNumber, timeLight } = owed;
  return (
    <tr>
      <td className="limit-due stacks-head">
        <At at={dueAt} /> <WhyThisDate obligationId={id} dueAt={dueAt} isShort={!isOpen} />
        {limitNumber > 1 && <div className="quiet">{t.original({ at: dates.instant(originalDueAt) })}</div>}
      </td>
      <td>
        {word(KINDS, kind)}
        {owed.milestoneId === null && <span className="quiet"> {period(name)}</span>}
      </td>
      <td>
        {departmentName} <span className="quiet">{word(PARTS, part)}</span>
      </td>
      <td>
        <TimeLight light={timeLight} />
      </td>
      {!isOpen && (
        <td data-name={t.metAt}>
          <At at={owed.firstMetAt} />
        </td>
      )}
      {canAct && (
        <td>
          <OwedActs owed={owed} />
        </td>
      )}
    </tr>
  );
}
