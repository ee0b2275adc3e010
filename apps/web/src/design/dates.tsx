import { useDates } from '../language/index.js';

/** An instant as the field writes it. */
export function At({ at, isShort = false }: { readonly at: string | null; readonly isShort?: boolean }) {
  const dates = useDates();
  if (at === null) return <span className="quiet">—</span>;
  return (
    <time dateTime={at} className="figure" title={dates.instant(at)}>
      {isShort ? dates.shortInstant(at) : dates.instant(at)}
    </time>
  );
}

/** A civil day as the field writes it. */
export function On({ on, isShort = false }: { readonly on: string | null; readonly isShort?: boolean }) {
  const dates = useDates();
  if (on === null) return <span className="quiet">—</span>;
  return (
    <time dateTime={on} className="figure" title={dates.weekday(on)}>
      {isShort ? dates.shortDay(on) : dates.day(on)}
    </time>
  );
}
