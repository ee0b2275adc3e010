import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/index.js';
import { about, answered, api } from '../../api/index.js';

/** One year of a calendar. */
export type CalendarYear = NonNullable<Schemas['CalendarView']['year']>;

/** The calendars with their versions. */
export function useCalendars() {
  return useQuery({
    queryKey: ['calendars'],
    queryFn: () => answered(api.GET('/api/v1/calendars')),
    meta: about('rulebook'),
  });
}

/** One year of one version of a calendar; the newest version when none is told. */
export function useCalendarYear(code: string | undefined, year: number, version: number | undefined) {
  return useQuery({
    queryKey: ['calendar', code, year, version],
    queryFn: () =>
      answered(
        api.GET('/api/v1/calendars/{code}', {
          params: { path: { code: code ?? '' }, query: { year, ...(version !== undefined && { version }) } },
        }),
      ),
    meta: about('rulebook'),
    enabled: code !== undefined,
    placeholderData: keepPreviousData,
  });
}
