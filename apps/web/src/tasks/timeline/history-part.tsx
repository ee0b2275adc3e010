import { Button } from 'antd';
import { useState } from 'react';
import { At, Loaded, Section } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import type { TaskEvent } from '../data.js';
import { useTimeline } from '../data.js';
import { TIMELINE_WORDS } from './timeline-words.js';
import { useMomentWords } from './use-moment-words.js';

const SHOWN_AT_ONCE = 100;

/** Every event on the task as it was recorded, newest first. */
export function HistoryPart({ taskId }: { readonly taskId: string }) {
  const t = useWords(TIMELINE_WORDS);
  const events = useTimeline(taskId);
  return (
    <Section title={t.historyTitle}>
      <p className="quiet">{t.historyHint}</p>
      <Loaded query={events}>{({ items }) => <History events={items} />}</Loaded>
    </Section>
  );
}

function History({ events }: { readonly events: readonly TaskEvent[] }) {
  const t = useWords(TIMELINE_WORDS);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const newestFirst = [...events].reverse().slice(0, shown);
  return (
    <>
      <div className="wide" tabIndex={0} role="region" aria-label={t.historyTitle}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t.at}</th>
              <th scope="col">{t.unit}</th>
              <th scope="col">{t.event}</th>
              <th scope="col">{t.person}</th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map((event, place) => (
              <HistoryRow key={`${event.at} ${String(place)}`} event={event} />
            ))}
          </tbody>
        </table>
      </div>
      {events.length > shown && (
        <p>
          <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{t.more}</Button>
        </p>
      )}
    </>
  );
}

function HistoryRow({ event }: { readonly event: TaskEvent }) {
  const say = useMomentWords();
  const { at, departmentName, person, text, what } = event;
  const hasText = (what === 'submitted' || what === 'reviewed') && text !== null && text !== '';
  return (
    <tr>
      <td>
        <At at={at} />
      </td>
      <td>{departmentName}</td>
      <td>
        {say(event)}
        {hasText && <div className="quiet">{text}</div>}
      </td>
      <td>{person}</td>
    </tr>
  );
}
