/** Lines of the plan's document, both ends included. */
export interface Lines {
  readonly lineFrom: number;
  readonly lineTo: number;
}

/** A clause of the document (条款), as far as coverage looks at it. */
export interface DraftClause extends Lines {
  readonly fate: string;
  readonly droppedReason: string | null;
}

/** What became of a paragraph of the task part, by the reader's words: it holds a task, or it sounds like a duty that nobody has. */
const DUTY_FATES: readonly string[] = ['task', 'not-assigned'];

/** Whether the clause belongs to the task part, so that somebody must take it up or say why not. */
export function isDutyClause({ fate }: Pick<DraftClause, 'fate'>): boolean {
  return DUTY_FATES.includes(fate);
}

/** The places of the clauses of the task part that no task comes from and nobody has left out with a reason; in order. */
export function uncoveredClauses(clauses: readonly DraftClause[], sources: readonly Lines[]): readonly number[] {
  const covered = new Set<number>();
  for (const { lineFrom, lineTo } of sources) for (let line = lineFrom; line <= lineTo; line++) covered.add(line);
  return clauses.flatMap((clause, place) => {
    if (!isDutyClause(clause) || (clause.droppedReason ?? '').trim() !== '') return [];
    for (let line = clause.lineFrom; line <= clause.lineTo; line++) if (covered.has(line)) return [];
    return [place];
  });
}
