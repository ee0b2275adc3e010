import type { Difference } from '@duban/domain';
import { difference } from '@duban/domain';
import type { TaskDraft } from '@duban/ingestion';
import type { ClauseFacts, SourceLines, TaskDrafts } from '@duban/persistence';

/** The document that a draft was read from, and the tasks that came of it. */
export interface Before {
  readonly tasks: readonly (TaskDrafts & { readonly sources: readonly SourceLines[] })[];
  readonly clauses: readonly ClauseFacts[];
}

/** The revised document. */
export interface After {
  readonly drafts: readonly TaskDraft[];
  readonly clauses: readonly ClauseFacts[];
}

/** What a revised document does to one task of the draft; places are those of the revised document's tasks. */
export interface TaskRevision {
  readonly taskId: string;
  readonly unchanged: readonly number[];
  readonly changed: readonly number[];
  /** How many of its wordings the revised document no longer has. */
  readonly gone: number;
  /** Whether the task stands for one wording wholly and alone, so that the new words can take its place. */
  readonly isWhole: boolean;
}

/** What a revised document changes, before anything is written. */
export interface Revision {
  /** The wordings of tasks in the present document, each once, with the tasks that came of each. */
  readonly before: readonly { readonly draft: TaskDraft; readonly taskIds: readonly string[] }[];
  readonly drafts: Difference;
  readonly clauses: Difference;
  readonly tasks: readonly TaskRevision[];
}

/** The difference that a revised document makes to a draft: by the words of its tasks, and by its paragraphs. */
export function revisionOf(before: Before, after: After): Revision {
  const told = wordings(before.tasks);
  const drafts = difference(
    told.map(({ draft }) => wordingOf(draft)),
    after.drafts.map(wordingOf),
  );
  const clauses = difference(
    before.clauses.map(({ text }) => text),
    after.clauses.map(({ text }) => text),
  );
  const tasks = before.tasks.filter((task) => task.drafts.length > 0).map(({ id }) => taskRevision(id, told, drafts));
  return { before: told, drafts, clauses, tasks };
}

function wordings(tasks: Before['tasks']): { draft: TaskDraft; taskIds: string[] }[] {
  const found = new Map<string, { draft: TaskDraft; taskIds: string[] }>();
  for (const { id, drafts } of tasks) {
    for (const draft of drafts as readonly TaskDraft[]) {
      const key = `${String(draft.source.lineFrom)} ${draft.text}`;
      const known = found.get(key);
      if (known) known.taskIds.push(id);
      else found.set(key, { draft, taskIds: [id] });
    }
  }
  return [...found.values()].sort((a, b) => a.draft.source.lineFrom - b.draft.source.lineFrom);
}

/** What makes a task another one when it changes: its words, who answers for it, and by when. */
function wordingOf({ title, text, departments, implementers, milestones }: TaskDraft): string {
  const days = milestones.map(({ dueOn }) => dueOn ?? '').join();
  return [text.startsWith(title) ? '' : title, text, departments.join(), implementers.join(), days].join('\n');
}

function taskRevision(taskId: string, told: Revision['before'], drafts: Difference): TaskRevision {
  const places = told.flatMap(({ taskIds }, place) => (taskIds.includes(taskId) ? [place] : []));
  const [only, ...others] = places;
  const to = (pairs: Difference['unchanged']) =>
    pairs.filter(({ from }) => places.includes(from)).map((pair) => pair.to);
  const unchanged = to(drafts.unchanged);
  const changed = to(drafts.changed);
  const isWhole = only !== undefined && others.length === 0 && told[only]?.taskIds.length === 1;
  return { taskId, unchanged, changed, gone: places.length - unchanged.length - changed.length, isWhole };
}

/** The clauses of the revised document, each with the reason for which its earlier wording was left out. */
export function clausesCarried(
  before: readonly ClauseFacts[],
  after: readonly ClauseFacts[],
  { unchanged, changed }: Difference,
): ClauseFacts[] {
  const reasons = new Map([...unchanged, ...changed].map(({ from, to }) => [to, before[from]?.droppedReason ?? null]));
  return after.map((clause, place) => ({ ...clause, droppedReason: reasons.get(place) ?? null }));
}

/** Where lines of the present document stand in the revised one: the clauses they are part of, as far as these are still there. */
export function linesCarried(
  lines: readonly SourceLines[],
  { before, after, by }: { before: readonly ClauseFacts[]; after: readonly ClauseFacts[]; by: Difference },
): SourceLines[] {
  const places = before.flatMap((clause, place) =>
    lines.some(({ lineFrom, lineTo }) => lineFrom <= clause.lineTo && lineTo >= clause.lineFrom) ? [place] : [],
  );
  return [...by.unchanged, ...by.changed]
    .filter(({ from }) => places.includes(from))
    .flatMap(({ to }) => after[to] ?? [])
    .map(({ lineFrom, lineTo }) => ({ lineFrom, lineTo }));
}
