import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { Refused } from '../api/index.js';
import { Loaded, Nothing, Page, Parts, useAddress } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import { PLAN_STATES, useFieldWord } from '../words/index.js';
import type { PlanDetail } from './page/data.js';
import { usePlan } from './page/data.js';
import { IndicatorsPart } from './page/indicators-part.js';
import { LoadPart } from './page/load-part.js';
import { MilestonesPart } from './page/milestones-part.js';
import { OutlinePart } from './page/outline-part.js';
import { ProjectsPart } from './page/projects-part.js';
import { PLAN_PAGE_WORDS } from './plan-page-words.js';
import './page/plan-page.css';

/** One plan: its tree, milestones, indicators, projects and load. */
export function PlanPage() {
  const t = useWords(PLAN_PAGE_WORDS);
  const { planId } = useParams({ strict: false });
  const query = usePlan(planId ?? '');
  if (query.error instanceof Refused && query.error.status === 404)
    return (
      <Page title={t.gone}>
        <Nothing title={t.goneHint}>
          <Link to="/plans">{t.plans}</Link>
        </Nothing>
      </Page>
    );
  if (query.data === undefined)
    return (
      <Page title={t.title}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  return <Shown plan={query.data} />;
}

function Shown({ plan }: { readonly plan: PlanDetail }) {
  const t = useWords(PLAN_PAGE_WORDS);
  const isInReview = plan.state === 'draft' || plan.state === 'approved';
  return (
    <Page
      title={plan.title}
      trail={<Link to="/plans">{t.plans}</Link>}
      under={<Facts plan={plan} />}
      more={<PlanActs plan={plan} />}
    >
      {isInReview && (
        <Alert
          type="info"
          showIcon
          className="plan-notice"
          title={t.inReview}
          action={
            plan.may.includes('review.read') && (
              <Link to="/plans/$planId/review" params={{ planId: plan.id }}>
                {t.toReview}
              </Link>
            )
          }
        />
      )}
      <PlanParts planId={plan.id} />
    </Page>
  );
}

function Facts({ plan }: { readonly plan: PlanDetail }) {
  const t = useWords(PLAN_PAGE_WORDS);
  const word = useFieldWord();
  const dates = useDates();
  const { state, documentNumber, departmentName, supervisedFrom, supervisedUntil, rulePack, calendar, issuedAt } = plan;
  const versioned = ({ code, version }: { code: string; version: number }) => `${code} v${String(version)}`;
  const day = (on: string | null) => (on === null ? '—' : dates.day(on));
  const facts = [
    documentNumber,
    departmentName,
    issuedAt === null ? null : t.issuedOn({ at: dates.instant(issuedAt) }),
    supervisedUntil === null ? null : t.span({ from: day(supervisedFrom), to: day(supervisedUntil) }),
    t.rules({ pack: versioned(rulePack), calendar: versioned(calendar) }),
  ];
  return (
    <>
      <strong>{word(PLAN_STATES, state)}</strong>
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <span key={fact}> · {fact}</span>
        ))}
    </>
  );
}

function PlanActs({ plan: { id, state, may } }: { readonly plan: PlanDetail }) {
  const t = useWords(PLAN_PAGE_WORDS);
  const isInReview = state === 'draft' || state === 'approved';
  return (
    <>
      {may.includes('review.read') && (
        <Link to="/plans/$planId/review" params={{ planId: id }}>
          {isInReview ? t.review : t.document}
        </Link>
      )}
      {may.includes('ledger.export') && !isInReview && (
        <>
          <Link to="/ledger" search={{ plan: id }}>
            {t.ledger}
          </Link>
          <a href={`/api/v1/plans/${id}/ledger.xlsx`} download>
            {t.export}
          </a>
        </>
      )}
    </>
  );
}

function PlanParts({ planId }: { readonly planId: string }) {
  const t = useWords(PLAN_PAGE_WORDS);
  const [{ part: current = 'tree' }] = useAddress();
  const parts = [
    { key: 'tree', name: t.tree },
    { key: 'milestones', name: t.milestones },
    { key: 'indicators', name: t.indicators },
    { key: 'projects', name: t.projects },
    { key: 'load', name: t.load },
  ];
  return (
    <>
      <Parts label={t.parts} parts={parts} current={current} />
      {current === 'tree' && <OutlinePart planId={planId} />}
      {current === 'milestones' && <MilestonesPart planId={planId} />}
      {current === 'indicators' && <IndicatorsPart planId={planId} />}
      {current === 'projects' && <ProjectsPart planId={planId} />}
      {current === 'load' && <LoadPart planId={planId} />}
    </>
  );
}
