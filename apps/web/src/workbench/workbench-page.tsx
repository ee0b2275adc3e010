import { Loaded, Page } from '../design/index.js';
import { useDates, useWords, words } from '../language/index.js';
import { useSession } from '../session/index.js';
import { AdministrationPart } from './administration-part.js';
import type { Overview } from './data.js';
import { useOverview } from './data.js';
import { DepartmentPart } from './department-part.js';
import { EvaluationPart } from './evaluation-part.js';
import { SupervisionPart } from './supervision-part.js';
import './workbench.css';

const WORDS = words({ title: { zh: '工作台', en: 'Workbench' } });

/** The first page, by role; who has several roles sees each part under its heading. */
export function WorkbenchPage() {
  const t = useWords(WORDS);
  const dates = useDates();
  const overview = useOverview();
  const { data } = overview;
  return (
    <Page title={t.title} under={data === undefined ? undefined : dates.weekday(dates.dayOf(data.asOf))}>
      <Loaded query={overview}>{(today) => <Parts today={today} />}</Loaded>
    </Page>
  );
}

function Parts({ today }: { readonly today: Overview }) {
  const { workbench } = useSession();
  return (
    <>
      {workbench.includes('supervision') && today.supervised !== null && (
        <SupervisionPart supervised={today.supervised} />
      )}
      {workbench.includes('department') && <DepartmentPart unit={today.unit} />}
      {workbench.includes('evaluation') && <EvaluationPart running={today.evaluations} />}
      {workbench.includes('administration') && <AdministrationPart />}
    </>
  );
}
