import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../api/index.js';
import { At, Nothing, Section, Tile, Tiles } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { listOf } from '../owed/index.js';

const WORDS = words({
  overdue: { zh: '逾期', en: 'Overdue' },
  soon: { zh: '临期', en: 'Due soon' },
  review: { zh: '待审核报告', en: 'Reports to review' },
  own: { zh: '本办应办', en: 'The office owes' },
  ownOverdue: { zh: '本办逾期', en: 'The office is late with' },
  plans: { zh: '按计划', en: 'By plan' },
  units: { zh: '按单位', en: 'By unit' },
  leaders: { zh: '按分管领导', en: 'By leader in charge' },
  plan: { zh: '计划', en: 'Plan' },
  unit: { zh: '单位', en: 'Unit' },
  leader: { zh: '领导', en: 'Leader' },
  none: { zh: '没有逾期和临期', en: 'Nothing overdue or due soon' },
  more: { zh: '还有更多', en: 'There are more' },
  all: {
    zh: ({ count }: { count: number }) => `显示全部 ${String(count)} 行`,
    en: ({ count }: { count: number }) => `Show all ${String(count)}`,
  },
  fewer: { zh: '收起', en: 'Show fewer' },
  next: { zh: '本办下一项截止', en: 'The office’s next limit' },
});

// As many as the eye takes in; the others open beneath.
const SHOWN = 10;

/** What a supervisor sees first: what slips, by plan, unit and leader, and what waits for the office. */
export function SupervisionPart({ supervised }: { readonly supervised: Schemas['SupervisedView'] }) {
  const t = useWords(WORDS);
  const { overdue, dueSoon, toReview, own } = supervised;
  return (
    <>
      <Tiles>
        <Tile name={t.overdue} figure={overdue.count} to={listOf(overdue)} tone={overdue.count > 0 ? 'red' : 'green'} />
        <Tile name={t.soon} figure={dueSoon.count} to={listOf(dueSoon)} tone={dueSoon.count > 0 ? 'amber' : 'green'} />
        <Tile name={t.review} figure={toReview.count} to={listOf(toReview)} />
        <Tile name={t.own} figure={own.open.count} to={listOf(own.open)} />
        {own.overdue.count > 0 && (
          <Tile name={t.ownOverdue} figure={own.overdue.count} to={listOf(own.overdue)} tone="red" />
        )}
      </Tiles>
      {own.nextDueAt !== null && (
        <p className="quiet">
          {t.next} <At at={own.nextDueAt} />
        </p>
      )}
      <div className="columns">
        <div>
          <Urgent title={t.plans} bearer={t.plan} list={supervised.plans} isPlan />
          <Urgent title={t.leaders} bearer={t.leader} list={supervised.leaders} />
        </div>
        <Urgent title={t.units} bearer={t.unit} list={supervised.units} />
      </div>
    </>
  );
}

interface UrgentList {
  readonly title: string;
  readonly bearer: string;
  readonly list: Schemas['UrgentListView'];
  readonly isPlan?: boolean;
}

function Urgent({ title, bearer, list: { items, more }, isPlan = false }: UrgentList) {
  const t = useWords(WORDS);
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole ? items : items.slice(0, SHOWN);
  return (
    <Section title={title}>
      {items.length === 0 ? (
        <Nothing title={t.none} />
      ) : (
        <table className="urgent">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{bearer}</th>
              <th scope="col" className="number">
                {t.overdue}
              </th>
              <th scope="col" className="number">
                {t.soon}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((item) => (
              <UrgentRow key={item.id} item={item} isPlan={isPlan} />
            ))}
          </tbody>
        </table>
      )}
      {items.length > SHOWN && (
        <Button type="link" size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.fewer : t.all({ count: items.length })}
        </Button>
      )}
      {isWhole && more > 0 && <p className="quiet">{t.more}</p>}
    </Section>
  );
}

function UrgentRow({
  item: { id, name, departmentName, overdue, dueSoon },
  isPlan,
}: {
  readonly item: Schemas['UrgentListView']['items'][number];
  readonly isPlan: boolean;
}) {
  return (
    <tr>
      <th scope="row">
        {isPlan ? (
          <Link to="/plans/$planId" params={{ planId: id }}>
            {name}
          </Link>
        ) : (
          name
        )}
        {departmentName !== null && <div className="quiet">{departmentName}</div>}
      </th>
      <Count counted={overdue} tone="overdue" />
      <Count counted={dueSoon} tone="due-soon" />
    </tr>
  );
}

function Count({ counted, tone }: { readonly counted: Schemas['CountView']; readonly tone: string }) {
  return (
    <td className="number">
      {counted.count === 0 ? (
        <span className="quiet">0</span>
      ) : (
        <Link {...listOf(counted)} className="light" data-light={tone}>
          {counted.count}
        </Link>
      )}
    </td>
  );
}
