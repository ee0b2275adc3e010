import { useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useAddress } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import type { ForecastStep, TaskEvent } from '../data.js';
import { LineMonths } from './line-months.js';
import type { Moment } from './moments.js';
import { comingMoments, meantMoment, pastMoments } from './moments.js';
import { NoMatch, TimelineFilter } from './timeline-filter.js';
import { TIMELINE_WORDS } from './timeline-words.js';

/** One line from issue on: the past solid, the forecast dotted, and between them now. */
export function TimeLine({
  events,
  forecast,
  now,
}: {
  readonly events: readonly TaskEvent[];
  readonly forecast: readonly ForecastStep[];
  readonly now: string;
}) {
  const t = useWords(TIMELINE_WORDS);
  const dates = useDates();
  const aim = useRouterState({ select: ({ location }) => location.hash });
  const [{ unit, kind, at }] = useAddress();
  const past = useMemo(() => pastMoments(events), [events]);
  const coming = useMemo(() => comingMoments(forecast), [forecast]);
  const shows = (moment: Moment) =>
    (unit === undefined || moment.what === 'issued' || moment.units.includes(unit)) &&
    (kind === undefined || moment.kind === kind);
  const [shownPast, shownComing] = [past.filter(shows), coming.filter(shows)];
  const meant = meantMoment([...shownPast, ...shownComing], { aim, at });
  const line = useRef<HTMLDivElement>(null);
  useAim(line, meant?.key);
  return (
    <div ref={line}>
      <TimelineFilter moments={[...past, ...coming]} />
      {shownPast.length + shownComing.length === 0 && <NoMatch />}
      <LineMonths moments={shownPast} aim={aim} meant={meant} open="last" />
      <p className="line-now">
        <span />
        <span>{t.now({ at: dates.instant(now) })}</span>
      </p>
      <p className="quiet">{shownComing.length === 0 ? t.nothingComes : t.ifNothing}</p>
      <LineMonths moments={shownComing} aim={aim} meant={meant} open="first" isComing />
    </div>
  );
}

/** Brings the event that the address means before the eyes, once it is there. */
function useAim(line: React.RefObject<HTMLDivElement | null>, meant: string | undefined): void {
  useEffect(() => {
    if (meant === undefined) return;
    const aimed = line.current?.querySelector<HTMLElement>('[aria-current="true"]');
    aimed?.scrollIntoView({ block: 'center' });
    aimed?.focus({ preventScroll: true });
  }, [line, meant]);
}
