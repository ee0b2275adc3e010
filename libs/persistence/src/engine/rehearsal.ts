import type { Instant, Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { WorkflowName } from '@duban/workflows';
import type { Tx } from '../core/unit-of-work.js';

/** The business clock as the driver of a rehearsal (推演) sees it. */
export interface ClockState {
  readonly mode: 'normal' | 'rehearsal';
  readonly now: Instant;
  /** Wake-ups that are due and not yet carried out, and announcements not yet told; 0 means that the engine has settled. */
  readonly unsettled: number;
  /** The next instant at which anything happens, or null. */
  readonly nextAt: Instant | null;
  /** Which workflow then looks, and why. */
  readonly nextWhat: { readonly workflow: WorkflowName; readonly why: string } | null;
}

/** Where to move the clock: to the next event but not past `notAfter` (where it stops when no event comes before), or straight to an instant as after an outage. */
export interface ClockMove {
  readonly to: Instant | 'next-event';
  readonly notAfter?: Instant;
}

/** What a move did: the business time it led to and how many workflows were told to look. */
export interface ClockMoved {
  readonly now: Instant;
  readonly nudged: number;
}

/** Why the clock may not be moved. */
export type ClockRefusal =
  | { readonly code: 'clock.not-in-rehearsal' }
  | { readonly code: 'clock.unsettled'; readonly unsettled: number }
  | { readonly code: 'clock.backward' };

interface StateRow {
  readonly mode: 'normal' | 'rehearsal';
  readonly unsettled: number;
  readonly next_at: Date | null;
  readonly next_what: ClockState['nextWhat'];
}

/** Business time, whether the engine has settled at it, and the next event. */
export async function clockState(tx: Tx): Promise<ClockState> {
  const [row] = await tx.query<StateRow>(
    `select mode,
       ((select count(*) from wakeup where done_at is null and next_at <= $1) + (select count(*) from outbox))::int as unsettled,
       (select min(next_at) from wakeup where done_at is null and next_at > $1) as next_at,
       (select json_build_object('workflow', workflow, 'why', why) from wakeup where done_at is null and next_at > $1
         order by next_at, workflow_id limit 1) as next_what
     from business_clock`,
    [new Date(tx.now)],
  );
  if (row === undefined) throw new Error('the business clock is missing: run the migrations');
  const { mode, unsettled, next_at, next_what: nextWhat } = row;
  return { mode, now: tx.now, unsettled, nextAt: next_at?.getTime() ?? null, nextWhat };
}

/** Moves a rehearsal's clock and tells exactly the workflows that are then due; refuses in a normal database and before the engine has settled. */
export async function advanceClock(tx: Tx, { to, notAfter }: ClockMove): Promise<Result<ClockMoved, ClockRefusal>> {
  await tx.query('select 1 from business_clock for update');
  const state = await clockState(tx);
  if (state.mode !== 'rehearsal') return refuse({ code: 'clock.not-in-rehearsal' });
  if (state.unsettled > 0) return refuse({ code: 'clock.unsettled', unsettled: state.unsettled });
  const wanted = Math.min(to === 'next-event' ? (state.nextAt ?? Infinity) : to, notAfter ?? Infinity);
  const target = wanted === Infinity ? state.now : wanted;
  if (target < state.now) {
    // The clock runs on while the driver thinks: what it asked for has come by itself.
    return to === 'next-event' ? accept({ now: state.now, nudged: 0 }) : refuse({ code: 'clock.backward' });
  }
  await tx.query(
    `update business_clock set offset_ms = $1::bigint - floor(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    [target],
  );
  tx.changes.add({ topic: 'clock' });
  const due = await tx.query<{ workflow: WorkflowName; subject_id: string }>(
    'select workflow, subject_id from wakeup where done_at is null and next_at <= $1 order by workflow_id',
    [new Date(target)],
  );
  for (const { workflow, subject_id } of due) tx.outbox.announce({ workflow, subjectId: subject_id });
  return accept({ now: target, nudged: due.length });
}
