import { Button } from 'antd';
import { Loaded, Nothing, On, Section, TimeLight, useAddress } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { TaskLink } from '../../tasks/index.js';
import { MILESTONE_STATES, useFieldWord } from '../../words/index.js';
import type { PlanMilestone } from './data.js';
import { useMilestones, useToday } from './data.js';
import { MilestoneAxis } from './milestone-axis.js';
import { PART_WORDS } from './part-words.js';

/** The milestones on an axis by month, and as a list. */
export function MilestonesPart({ planId }: { readonly planId: string }) {
  const t = useWords(PART_WORDS);
  const query = useMilestones(planId);
  const clock = useToday();
  const dates = useDates();
  const today = clock.data === undefined ? null : dates.dayOf(clock.data.now);
  return (
    <Section title={t.milestones}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing title={t.noMilestones}>{t.noMilestonesHint}</Nothing>}
      >
        {({ items, isCut }) => (
          <>
            {isCut && <p className="quiet">{t.cut}</p>}
            <MilestoneAxis milestones={items} today={today} />
            <List milestones={items} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function List({ milestones }: { readonly milestones: readonly PlanMilestone[] }) {
  const t = useWords(PART_WORDS);
  const [{ month }, change] = useAddress();
  const shown = milestones.filter(({ dueOn }) => month === undefined || dueOn?.startsWith(month) === true);
  return (
    <>
      {month !== undefined && (
        <p className="no-print">
          <Button size="small" onClick={() => change({ month: undefined })}>
            {t.everyMonth}
          </Button>
        </p>
      )}
      <div className="wide" tabIndex={0} role="region" aria-label={t.milestones}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t.date}</th>
              <th scope="col">{t.milestone}</th>
              <th scope="col">{t.title}</th>
              <th scope="col">{t.lead}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((milestone) => (
              <Row key={milestone.id} milestone={milestone} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ milestone }: { readonly milestone: PlanMilestone }) {
  const t = useWords(PART_WORDS);
  const dates = useDates();
  const word = useFieldWord();
  const { dueOn, content, taskId, taskNumber, taskTitle, leadName, state, doneOn, timeLight } = milestone;
  return (
    <tr>
      <td className="figure">{dueOn === null ? t.noDate : <On on={dueOn} />}</td>
      <td className="milestone-content">{content}</td>
      <td>
        <TaskLink taskId={taskId} number={taskNumber} title={taskTitle} />
      </td>
      <td>{leadName}</td>
      <td className="figure">
        {doneOn === null ? word(MILESTONE_STATES, state) : t.doneOn({ on: dates.shortDay(doneOn) })}
        {timeLight !== null && (
          <div>
            <TimeLight light={timeLight} />
          </div>
        )}
      </td>
    </tr>
  );
}
