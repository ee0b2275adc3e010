import { Outlet } from '@tanstack/react-router';
import { SessionGate } from '../session/index.js';
import { Shell } from './shell.js';

/** Whoever is signed in works within the shell. */
export function Root() {
  return (
    <SessionGate>
      <Shell>
        <Outlet />
      </Shell>
    </SessionGate>
  );
}
