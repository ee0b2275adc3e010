import type { Query } from '../core/unit-of-work.js';
import type { Wave } from './seed-storm.js';

/** Obligations of a bench by what is wrong with them; all 0 in a sound run. */
export interface WaveFaults {
  /** A step or a notice before its time; among what is due later any step at all. */
  readonly early: number;
  /** The due step more than once, or more than one notice of it to one recipient. */
  readonly duplicate: number;
  /** Due, but without the step, without a notice of it, or not armed again: by its own next instant and by its workflow's wake-up. */
  readonly lost: number;
}

// Nothing of a bench is reminded before it is due, so whatever happens to an obligation before its due instant is early.
const FAULTS = `
with wave as (
  select * from json_to_recordset($1::json) as t(due_at timestamptz, armed_at timestamptz)
)
select
  (select count(*) from obligation o where
     exists (select 1 from step s where s.obligation_id = o.id and (s.carried_at < s.planned_at or s.carried_at < o.due_at))
     or exists (select 1 from notice n where n.obligation_id = o.id and n.created_at < o.due_at))::int as early,
  (select count(*) from obligation o where
     (select count(*) from step s where s.obligation_id = o.id and s.act = 'due') > 1
     or exists (
       select 1 from notice n join step s on s.obligation_id = n.obligation_id and s.step_key = n.step_key
       where n.obligation_id = o.id and s.act = 'due' group by n.recipient_id having count(*) > 1))::int as duplicate,
  (select count(*) from obligation o join wave on wave.due_at = o.due_at where
     not exists (
       select 1 from step s join notice n on n.obligation_id = s.obligation_id and n.step_key = s.step_key
       where s.obligation_id = o.id and s.act = 'due' and s.outcome = 'carried')
     or o.next_at is distinct from wave.armed_at
     or not exists (
       select 1 from wakeup w where w.done_at is null and w.next_at <= o.next_at
         and w.workflow_id = case o.driven_by when 'round' then 'runRound/' || o.round_id else 'superviseTask/' || o.task_id end))::int as lost`;

/** Counts, from the rows themselves, what is early, double or lost after these waves are due. */
export async function waveFaults(query: Query, waves: readonly Wave[]): Promise<WaveFaults> {
  const due = waves.map(({ dueAt, armedAt }) => ({
    due_at: new Date(dueAt).toISOString(),
    armed_at: new Date(armedAt).toISOString(),
  }));
  const [faults] = await query<WaveFaults>(FAULTS, [JSON.stringify(due)]);
  if (faults === undefined) throw new Error('counting faults answered nothing');
  return faults;
}
