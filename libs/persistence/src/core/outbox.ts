import type { Instant } from '@duban/domain';
import type { WorkflowName } from '@duban/workflows';
import { workflowId } from '@duban/workflows';
import type { Query } from './query.js';

/** Which workflow must look again: level-triggered, so repeats, losses and reordering do no harm. */
export interface Announcement {
  readonly workflow: WorkflowName;
  readonly subjectId: string;
}

/** The channel on which the relay listens. */
export const OUTBOX_CHANNEL = 'duban_outbox';

/** Collects what a transaction announces and writes it once at its end: one outbox row and one version step per subject. */
export class Outbox {
  readonly #announced = new Map<string, Announcement>();

  constructor(
    private readonly query: Query,
    private readonly now: Instant,
  ) {}

  /** Says that the subject changed and its workflow must look (it is started when it does not live). */
  announce(announcement: Announcement): void {
    this.#announced.set(workflowId(announcement.workflow, announcement.subjectId), announcement);
  }

  /** What was announced so far. */
  get pending(): Iterable<Announcement> {
    return this.#announced.values();
  }

  /** Writes the wake-ups and outbox rows of all subjects in two set-based statements; in id order, so that two transactions never deadlock. */
  async flush(): Promise<void> {
    if (this.#announced.size === 0) return;
    const rows = [...this.#announced].map(([workflow_id, { workflow, subjectId }]) => ({
      workflow_id,
      workflow,
      subject_id: subjectId,
    }));
    await this.query(
      `with told as (
         select * from json_to_recordset($1::json) as t(workflow_id text, workflow text, subject_id text)
       ), woken as (
         insert into wakeup as w (workflow_id, workflow, subject_id, next_at, why)
         select workflow_id, workflow, subject_id, to_timestamp($2::float8 / 1000), 'announced' from told order by workflow_id
         on conflict (workflow_id) do update
           set version = w.version + 1, done_at = null, next_at = least(coalesce(w.next_at, excluded.next_at), excluded.next_at)
         returning workflow_id, workflow, subject_id, version
       )
       insert into outbox (workflow_id, workflow, subject_id, version)
       select workflow_id, workflow, subject_id, version from woken`,
      [JSON.stringify(rows), this.now],
    );
    await this.query(`select pg_notify($1, '')`, [OUTBOX_CHANNEL]);
    this.#announced.clear();
  }
}
