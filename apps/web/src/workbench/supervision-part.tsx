import { Link } from '@tanstack/react-router';
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
  next: { zh: '本办下一项截止', en: 'The office’s next limit' },
});

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
        <Urgent title={t.plans} bearer={t.plan} list={supervised.plans} isPlan />
        <Urgent title={t.units} bearer={t.unit} list={supervised.units} />
        <Urgent title={t.leaders} bearer={t.leader} list={supervised.leaders} />
      </div>
    </>
  );
}

function Urgent({
  title,
  bearer,
  list,
  isPlan = false,
}: {
  readonly title: string;
  readonly bearer: string;
  readonly list: Schemas['UrgentListView'];
  readonly isPlan?: boolean;
}) {
  const t = useWords(WORDS);
  return (
    <Section title={title}>
      {list.items.length === 0 ? (
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
            {list.items.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  {isPlan ? (
                    <Link to="/plans/$planId" params={{ planId: item.id }}>
                      {item.name}
                    </Link>
                  ) : (
                    item.name
                  )}
                  {item.departmentName !== null && <div className="quiet">{item.departmentName}</div>}
                </th>
                <Count counted={item.overdue} tone="overdue" />
                <Count counted={item.dueSoon} tone="due-soon" />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list.more > 0 && <p className="quiet">{t.more}</p>}
    </Section>
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
