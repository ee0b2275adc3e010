import { Loaded, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useBusinessTime, useForecast, useTimeline } from '../data.js';
import { TimeLine } from './time-line.js';
import { TIMELINE_WORDS } from './timeline-words.js';

/** The task's line of time: what happened and what follows if nothing is reported. */
export function TimelinePart({ taskId }: { readonly taskId: string }) {
  const t = useWords(TIMELINE_WORDS);
  const events = useTimeline(taskId);
  const forecast = useForecast(taskId);
  const clock = useBusinessTime();
  return (
    <Section title={t.title}>
      <Loaded query={events}>
        {({ items, isCut }) => (
          <>
            {isCut && <p className="quiet">{t.before({ count: items.length })}</p>}
            <Loaded query={forecast}>
              {({ items: steps }) => (
                <Loaded query={clock}>{({ now }) => <TimeLine events={items} forecast={steps} now={now} />}</Loaded>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </Section>
  );
}
