import { Link } from '@tanstack/react-router';
import type { Address } from '../design/index.js';
import { Loaded, Section } from '../design/index.js';
import { useDates, useWords } from '../language/index.js';
import { MILESTONE_STATES, useFieldWord } from '../words/index.js';
import type { Milestone, TaskDetail } from './data.js';
import { useForecast } from './data.js';
import { Parties } from './parties.js';
import { ProgressCourse } from './progress-course.js';
import { TASK_WORDS } from './task-words.js';
import { comingMoments } from './timeline/moments.js';
import { MomentRow } from './timeline/moment-row.js';
import { Limits } from './work/limits.js';

const NEXT_SHOWN = 3;

/** The task at a glance: what is owed by when, what follows, who carries it, how far it is, and what it says. */
export function OverviewPart({ task }: { readonly task: TaskDetail }) {
  const t = useWords(TASK_WORDS);
  return (
    <>
      <Limits task={task} />
      {task.obligations.length > 0 && (
        <div className="columns">
          <Next taskId={task.id} />
          <ProgressCourse task={task} />
        </div>
      )}
      <Section title={t.parties}>
        <Parties assignments={task.assignments} isIssued={task.obligations.length > 0} />
      </Section>
      <Section title={t.content} more={<Sources task={task} />}>
        <p className="task-content">{task.content}</p>
        {task.milestones.length > 0 && <Milestones milestones={task.milestones} />}
      </Section>
    </>
  );
}

function Next({ taskId }: { readonly taskId: string }) {
  const t = useWords(TASK_WORDS);
  const dates = useDates();
  const forecast = useForecast(taskId);
  return (
    <Section
      title={t.next}
      more={
        <Link to="." search={(before: Address) => ({ ...before, part: 'timeline' })}>
          {t.wholeLine}
        </Link>
      }
    >
      <Loaded
        query={forecast}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="quiet">{t.nothingNext}</p>}
      >
        {({ items }) =>
          comingMoments(items)
            .slice(0, NEXT_SHOWN)
            .map((moment) => (
              <div key={moment.key} className="line-day" data-time="coming">
                <h3>{dates.shortDay(dates.dayOf(moment.at))}</h3>
                <ol className="line-events">
                  <MomentRow moment={moment} />
                </ol>
              </div>
            ))
        }
      </Loaded>
    </Section>
  );
}

function Sources({ task: { planId, sources } }: { readonly task: TaskDetail }) {
  const t = useWords(TASK_WORDS);
  if (sources.length === 0) return null;
  const lines = sources
    .map(({ lineFrom, lineTo }) => (lineFrom === lineTo ? String(lineFrom) : `${String(lineFrom)}–${String(lineTo)}`))
    .join(', ');
  return (
    <Link to="/plans/$planId/review" params={{ planId }} title={t.toSource}>
      {t.sources({ lines })}
    </Link>
  );
}

function Milestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const t = useWords(TASK_WORDS);
  const word = useFieldWord();
  const dates = useDates();
  return (
    <>
      <h3 className="task-milestones-title">{t.milestones}</h3>
      <ul className="task-milestones">
        {milestones.map(({ id, content, dueOn, state, doneOn }) => (
          <li key={id}>
            <span className="figure">{dueOn === null ? t.noDate : dates.day(dueOn)}</span>
            <span>{content}</span>
            <span className="quiet">
              {doneOn === null ? word(MILESTONE_STATES, state) : t.doneOn({ on: dates.shortDay(doneOn) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
