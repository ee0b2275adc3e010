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
  const stretches = joined(sources);
  return clauses.flatMap((clause, place) => {
    const isOpen = isDutyClause(clause) && (clause.droppedReason ?? '').trim() === '';
    return isOpen && !isTouched(clause, stretches) ? [place] : [];
  });
}

/** The lines as stretches that do not touch each other, in order; lines told backwards are none. */
function joined(lines: readonly Lines[]): readonly Lines[] {
  const stretches: Lines[] = [];
  const forward = lines.filter(({ lineFrom, lineTo }) => lineFrom <= lineTo);
  for (const { lineFrom, lineTo } of [...forward].sort((a, b) => a.lineFrom - b.lineFrom)) {
    const last = stretches.at(-1);
    if (last && lineFrom <= last.lineTo + 1)
      stretches[stretches.length - 1] = { lineFrom: last.lineFrom, lineTo: Math.max(last.lineTo, lineTo) };
    else stretches.push({ lineFrom, lineTo });
  }
  return stretches;
}

function isTouched({ lineFrom, lineTo }: Lines, stretches: readonly Lines[]): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.lineTo ?? 0) < lineFrom) low = middle + 1;
    else high = middle;
  }
  const next = stretches[low];
  return next !== undefined && next.lineFrom <= lineTo;
}
