import { Link } from '@tanstack/react-router';
import { On } from '../design/index.js';
import { useDates, useWords, words } from '../language/index.js';
import { PLAN_STATES, useFieldWord } from '../words/index.js';
import type { ListedPlan } from './list-data.js';

const WORDS = words({
  plans: { zh: '计划列表', en: 'List of plans' },
  plan: { zh: '计划', en: 'Plan' },
  state: { zh: '状态', en: 'State' },
  tasks: { zh: '任务数', en: 'Tasks' },
  span: { zh: '督办期', en: 'Supervised' },
  spanOpen: { zh: '交办之日起', en: 'from its issue' },
  to: { zh: '至', en: 'to' },
  unit: { zh: '督办单位', en: 'Supervising unit' },
  created: { zh: '导入时间', en: 'Imported' },
  tasksOf: {
    zh: ({ title, count }: { title: string; count: number }) => `${title}：${String(count)} 项任务`,
    en: ({ title, count }: { title: string; count: number }) => `${title}: ${String(count)} tasks`,
  },
});

/** The plans; a draft leads to its review, any other to the plan itself. */
export function PlanTable({ plans }: { readonly plans: readonly ListedPlan[] }) {
  const t = useWords(WORDS);
  return (
    <div className="section wide" role="region" aria-label={t.plans} tabIndex={0}>
      <table className="plan-table stacks">
        <thead>
          <tr>
            <th scope="col">{t.plan}</th>
            <th scope="col">{t.state}</th>
            <th scope="col" className="number">
              {t.tasks}
            </th>
            <th scope="col">{t.span}</th>
            <th scope="col">{t.unit}</th>
            <th scope="col">{t.created}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlanRow({ plan }: { readonly plan: ListedPlan }) {
  const t = useWords(WORDS);
  const word = useFieldWord();
  const dates = useDates();
  const { id, title, state, taskCount } = plan;
  const isBeforeIssue = state === 'draft' || state === 'approved';
  return (
    <tr>
      <td className="plan-title stacks-head">
        <Link to={isBeforeIssue ? '/plans/$planId/review' : '/plans/$planId'} params={{ planId: id }}>
          {title}
        </Link>
        {plan.documentNumber !== null && <div className="quiet">{plan.documentNumber}</div>}
      </td>
      <td>
        <span className="plan-state" data-state={state}>
          {word(PLAN_STATES, state)}
        </span>
      </td>
      <td className="number" data-name={t.tasks}>
        <Link
          {...(isBeforeIssue
            ? { to: '/plans/$planId/review', params: { planId: id } }
            : { to: '/ledger', search: { plan: id } })}
          aria-label={t.tasksOf({ title, count: taskCount })}
        >
          {taskCount}
        </Link>
      </td>
      <td className="figure" data-name={t.span}>
        {plan.supervisedFrom === null ? <span className="quiet">{t.spanOpen}</span> : <On on={plan.supervisedFrom} />}
        {plan.supervisedUntil !== null && (
          <>
            <span className="quiet"> {t.to} </span>
            <On on={plan.supervisedUntil} />
          </>
        )}
      </td>
      <td data-name={t.unit}>{plan.departmentName}</td>
      <td className="figure" data-name={t.created}>
        {dates.day(dates.dayOf(plan.createdAt))}
      </td>
    </tr>
  );
}
