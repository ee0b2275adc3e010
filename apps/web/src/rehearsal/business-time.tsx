import { useEffect, useState } from 'react';
import { useDates, useWords } from '../language/index.js';
import type { Clock } from './data.js';
import { REHEARSAL_WORDS } from './rehearsal-words.js';

const TICK_MS = 10_000;

/** What time it is in the rehearsal, which goes on by itself between the movements, and what comes next. */
export function BusinessTime({ clock, readAtMs }: { readonly clock: Clock; readonly readAtMs: number }) {
  const t = useWords(REHEARSAL_WORDS);
  const dates = useDates();
  const [atMs, setAtMs] = useState(readAtMs);
  useEffect(() => {
    const timer = setInterval(() => setAtMs(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const passedMs = Math.max(0, atMs - readAtMs);
  const now = new Date(Date.parse(clock.now) + passedMs).toISOString();
  return (
    <dl className="rehearsal-times">
      <div>
        <dt className="rehearsal-now">{t.now}</dt>
        <dd>
          <time dateTime={now}>{dates.instant(now)}</time>
        </dd>
      </div>
      <div className="rehearsal-next">
        <dt>{t.next}</dt>
        <dd title={clock.nextWhat?.words}>
          {clock.nextAt === null ? t.nothing : `${dates.shortInstant(clock.nextAt)} ${clock.nextWhat?.words ?? ''}`}
        </dd>
      </div>
    </dl>
  );
}
