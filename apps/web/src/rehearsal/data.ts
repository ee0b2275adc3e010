import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api, onceKey } from '../api/index.js';

/** The business clock as the API tells it. */
export type Clock = Schemas['ClockView'];
/** Where a movement led. */
export type ClockMoved = Schemas['ClockMovedView'];

const UNSETTLED_MS = 1_000;
const SETTLED_MS = 60_000;
const REHEARSAL = 'rehearsal';

/** Business time, the next event, and whether the engine has settled; asked again while a rehearsal's engine is at work. */
export function useClock(): UseQueryResult<Clock> {
  return useQuery({
    queryKey: ['clock'],
    queryFn: readClock,
    meta: about('clock'),
    refetchInterval: ({ state: { data } }) => {
      if (data?.mode !== REHEARSAL) return false;
      return data.unsettled > 0 ? UNSETTLED_MS : SETTLED_MS;
    },
  });
}

/** Asks for the clock now. */
export function readClock(): Promise<Clock> {
  return answered(api.GET('/api/v1/clock'));
}

/** Moves the clock to the next event, but not past this instant. */
export function moveToNext(notAfter: string | null): Promise<ClockMoved> {
  return answered(
    api.POST('/api/v1/clock/advance', {
      params: { header: { 'Idempotency-Key': onceKey() } },
      body: { to: 'next-event', ...(notAfter !== null && { notAfter }) },
    }),
  );
}
