import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowName } from '@duban/workflows';
import { WORKFLOW_NAMES } from '@duban/workflows';
import type { Client } from '@temporalio/client';
import { historyFromJSON, historyToJSON } from '@temporalio/common/lib/proto-utils.js';

const FOLDER = join(import.meta.dirname, 'histories');

/** One stored event, as far as tests look into it. */
export interface StoredEvent {
  activityTaskScheduledEventAttributes?: { activityType: { name: string } };
  [field: string]: unknown;
}

/** A history as it is committed: JSON of the server's events. */
export interface StoredHistory {
  events: StoredEvent[];
}

/** A history and the id under which it ran. */
export interface NamedHistory {
  readonly workflow: WorkflowName;
  readonly workflowId: string;
  readonly history: StoredHistory;
}

/** The committed histories, one file for each workflow. */
export function goldenHistories(): NamedHistory[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as NamedHistory);
}

/** Writes one history for each workflow, the longest of those that were lived. */
export function keepAsGolden(lived: readonly NamedHistory[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const workflow of WORKFLOW_NAMES) {
    const [longest] = lived
      .filter((one) => one.workflow === workflow)
      .sort((a, b) => b.history.events.length - a.history.events.length);
    if (longest !== undefined) writeFileSync(join(FOLDER, `${workflow}.json`), anonymous(longest));
  }
}

/** Without the machine it was recorded on. */
function anonymous(history: NamedHistory): string {
  return `${JSON.stringify(history)}\n`.replace(/"\d+@[^"]*"/g, '"worker"');
}

/** Every history of a namespace, closed and running. */
export async function livedHistories(client: Client): Promise<NamedHistory[]> {
  const histories: NamedHistory[] = [];
  for await (const { workflowId, runId, type } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.push({
      workflow: type as WorkflowName,
      workflowId,
      history: JSON.parse(historyToJSON(history)) as StoredHistory,
    });
  }
  return histories;
}

/** A stored history in the form that a worker replays. */
export function replayable({ workflowId, history }: NamedHistory) {
  return { workflowId, history: historyFromJSON(history) };
}
