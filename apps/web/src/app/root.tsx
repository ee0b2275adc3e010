import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDates, YearAtHand } from '../language/index.js';
import { useClock } from '../rehearsal/index.js';
import { SessionGate } from '../session/index.js';
import { Shell } from './shell.js';

/** Whoever is signed in works within the shell. */
export function Root() {
  return (
    <SessionGate>
      <InBusinessTime>
        <Shell>
          <Outlet />
        </Shell>
      </InBusinessTime>
    </SessionGate>
  );
}

function InBusinessTime({ children }: { readonly children: ReactNode }) {
  const now = useClock().data?.now;
  const dates = useDates();
  return <YearAtHand value={now === undefined ? undefined : dates.dayOf(now).slice(0, 4)}>{children}</YearAtHand>;
}
