import type { Fate, SourceLine, SourceSpan } from '@duban/ingestion';
import type { ClauseFacts } from '@duban/persistence';

/**
 * The paragraphs of a document with their words, in order. Each line stands in one clause only: where several stretches of one
 * line met a fate (the rows of a table in one line), they are one clause, and a task among them decides its fate.
 */
export function clausesRead(
  fates: readonly (SourceSpan & { readonly fate: Fate })[],
  lines: readonly SourceLine[],
): ClauseFacts[] {
  const texts = new Map(lines.map(({ no, text }) => [no, text]));
  const clauses: ClauseFacts[] = [];
  let next = 1;
  for (const { lineFrom, lineTo, fate } of fates) {
    const last = clauses.at(-1);
    const from = Math.max(lineFrom, next);
    if (last && from > lineTo) {
      if (fate === 'task') clauses[clauses.length - 1] = { ...last, fate };
      continue;
    }
    const text = wordsOf(texts, from, lineTo);
    clauses.push({ position: clauses.length, lineFrom: from, lineTo, fate, text, droppedReason: null });
    next = lineTo + 1;
  }
  return clauses;
}

function wordsOf(texts: ReadonlyMap<number, string>, from: number, to: number): string {
  const words: string[] = [];
  for (let line = from; line <= to; line++) {
    const text = (texts.get(line) ?? '').trim();
    if (text !== '') words.push(text);
  }
  return words.join('\n');
}
