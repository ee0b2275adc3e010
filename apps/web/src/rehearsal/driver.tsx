import { Button } from 'antd';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { DayField } from '../design/index.js';
import { useDates, useWords, ZONE_OFFSET } from '../language/index.js';
import type { Clock } from './data.js';
import { REHEARSAL_WORDS } from './rehearsal-words.js';
import type { Journey } from './use-journey.js';
import { useJourney } from './use-journey.js';

/** Moves the clock: to the next event, or event by event to the end of a day. */
export function Driver({ clock }: { readonly clock: Clock }) {
  const t = useWords(REHEARSAL_WORDS);
  const dates = useDates();
  const journey = useJourney();
  const [day, setDay] = useState('');
  const [from, setFrom] = useState(clock.now);
  const go = (event: SyntheticEvent) => {
    event.preventDefault();
    if (day === '') return;
    setFrom(clock.now);
    journey.until(endOf(day));
  };
  if (journey.way !== null) return <OnTheWay journey={journey} from={from} until={day === '' ? null : endOf(day)} />;
  return (
    <form className="rehearsal-driver no-print" onSubmit={go}>
      {clock.unsettled > 0 && <span role="status">{t.settling({ count: clock.unsettled })}</span>}
      <Button size="small" disabled={clock.nextAt === null} onClick={journey.next}>
        {t.toNext}
      </Button>
      <DayField isSmall aria-label={t.toDate} min={dates.dayOf(clock.now)} value={day} onChange={setDay} />
      <Button size="small" htmlType="submit" disabled={day === ''}>
        {t.go}
      </Button>
    </form>
  );
}

function OnTheWay({
  journey: { way, isStopping, stop },
  from,
  until,
}: {
  readonly journey: Journey;
  readonly from: string;
  readonly until: string | null;
}) {
  const t = useWords(REHEARSAL_WORDS);
  const dates = useDates();
  const { events = 0, now = '', unsettled = 0 } = way ?? {};
  return (
    <div className="rehearsal-driver no-print">
      <span role="status">
        {now !== '' && `${dates.instant(now)} `}
        {t.moved({ count: events })}
        {unsettled > 0 && ` ${t.settling({ count: unsettled })}`}
      </span>
      {until !== null && <progress aria-label={t.progress} max={1} value={shareOf({ from, until, now })} />}
      <Button size="small" disabled={isStopping} onClick={stop}>
        {isStopping ? t.stopping : t.stop}
      </Button>
    </div>
  );
}

function shareOf({ from, until, now }: { from: string; until: string; now: string }): number {
  const [start, end, at] = [from, until, now].map((one) => Date.parse(one)) as [number, number, number];
  if (Number.isNaN(at) || end <= start) return 0;
  return Math.min(1, Math.max(0, (at - start) / (end - start)));
}

function endOf(day: string): string {
  return new Date(`${day}T23:59:59${ZONE_OFFSET}`).toISOString();
}
