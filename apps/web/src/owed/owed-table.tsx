import { Link } from '@tanstack/react-router';
import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import { At, ProgressLight, TimeLight } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { KINDS, OWED_STATES, PARTS, useFieldWord, usePeriodWord } from '../words/index.js';
import type { Owed } from './data.js';
import { useOwedName } from './use-owed-name.js';
import './owed.css';

const WORDS = words({
  light: { zh: '时限', en: 'Limit' },
  due: { zh: '截止', en: 'Due' },
  what: { zh: '事项', en: 'What' },
  task: { zh: '任务', en: 'Task' },
  unit: { zh: '单位', en: 'Unit' },
  progress: { zh: '进度', en: 'Progress' },
  act: { zh: '办理', en: 'To do' },
  why: { zh: '为何此日', en: 'Why this date' },
  whyOf: {
    zh: ({ what }: { what: string }) => `为何此日：${what}`,
    en: ({ what }: { what: string }) => `Why this date: ${what}`,
  },
  provisional: { zh: '日历暂定', en: 'provisional calendar' },
  first: { zh: '原定', en: 'first limit' },
  wholePlan: { zh: '整个计划', en: 'Whole plan' },
  reason: { zh: '退回原因：', en: 'Returned because: ' },
});

/** Things owed, one a row: when, what, on which task, by whom, both lights, and what can be done about it. */
export function OwedTable({
  items,
  name,
  acts,
  hasUnit = true,
}: {
  readonly items: readonly Owed[];
  /** What the table is called for those who read with their ears. */
  readonly name: string;
  readonly acts?: (item: Owed) => ReactNode;
  readonly hasUnit?: boolean;
}) {
  const t = useWords(WORDS);
  return (
    <table className="owed">
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t.light}</th>
          <th scope="col">{t.due}</th>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.task}</th>
          {hasUnit && <th scope="col">{t.unit}</th>}
          <th scope="col">{t.progress}</th>
          {acts !== undefined && (
            <th scope="col" className="no-print">
              {t.act}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <OwedRow key={item.id} item={item} hasUnit={hasUnit} acts={acts} />
        ))}
      </tbody>
    </table>
  );
}

function OwedRow({
  item,
  acts,
  hasUnit,
}: {
  readonly item: Owed;
  readonly acts: ((item: Owed) => ReactNode) | undefined;
  readonly hasUnit: boolean;
}) {
  const word = useFieldWord();
  const period = usePeriodWord();
  return (
    <tr>
      <td className="owed-light">
        <TimeLight light={item.timeLight} />
        {item.state !== 'open' && <div className="quiet">{word(OWED_STATES, item.state)}</div>}
      </td>
      <td className="owed-due">
        <DueOf item={item} />
      </td>
      <td>
        <div>{word(KINDS, item.kind)}</div>
        <div className="quiet figure">
          {item.milestoneId === null && `${period(item.period)} · `}
          {word(PARTS, item.part)}
        </div>
      </td>
      <td className="owed-task">
        <TaskOf item={item} />
      </td>
      {hasUnit && <td>{item.departmentName}</td>}
      <td className="owed-progress">
        <ProgressLight light={item.progressLight} progress={item.progress} planned={item.plannedProgress} isShort />
      </td>
      {acts !== undefined && <td className="owed-acts no-print">{acts(item)}</td>}
    </tr>
  );
}

function DueOf({ item }: { readonly item: Owed }) {
  const t = useWords(WORDS);
  const what = useOwedName()(item);
  return (
    <>
      <At at={item.dueAt} isShort />
      {item.limitNumber > 1 && (
        <div className="quiet">
          {t.first} <At at={item.originalDueAt} isShort />
        </div>
      )}
      {item.isProvisional && <div className="quiet">{t.provisional}</div>}
      <Popover
        trigger="click"
        title={t.why}
        content={
          <ul className="owed-why">
            {item.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        }
      >
        <Button type="link" size="small" className="owed-why-button no-print" aria-label={t.whyOf({ what })}>
          {t.why}
        </Button>
      </Popover>
    </>
  );
}

function TaskOf({ item }: { readonly item: Owed }) {
  const t = useWords(WORDS);
  return (
    <>
      {item.taskId === null ? (
        <div>{t.wholePlan}</div>
      ) : (
        <Link to="/tasks/$taskId" params={{ taskId: item.taskId }}>
          {item.taskNumber}. {item.taskTitle}
        </Link>
      )}
      <div className="quiet owed-plan">{item.planTitle}</div>
      {item.returnReason !== null && (
        <div className="owed-reason">
          <strong>{t.reason}</strong>
          {item.returnReason}
        </div>
      )}
    </>
  );
}
