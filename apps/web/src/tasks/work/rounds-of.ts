import type { Owed, Submission, TaskDetail } from '../data.js';

/** What one unit owed and answered in a round: the newest revision and those before it; nothing while it has not answered. */
export interface RoundAnswer {
  readonly owed: Owed;
  readonly newest: Submission | null;
  readonly earlier: readonly Submission[];
}

/** One round of a task: reports and contributions of one period, or the answers of one kind outside the rounds. */
export interface TaskRound {
  readonly key: string;
  /** The period, or null where the answers are of one kind only. */
  readonly period: string | null;
  readonly kind: string;
  readonly dueAt: string;
  readonly reports: readonly RoundAnswer[];
  readonly contributions: readonly RoundAnswer[];
  readonly implementers: readonly RoundAnswer[];
  readonly others: readonly RoundAnswer[];
}

const OF_ROUNDS = new Set(['report', 'contribution']);

/** The rounds that anything is due in by now or was answered in, newest first; sign-fors stand with the units and are left out. */
export function roundsOf({ obligations, submissions }: TaskDetail): TaskRound[] {
  const answers = new Map<string, RoundAnswer[]>();
  for (const owed of obligations) {
    if (owed.kind === 'sign-for') continue;
    const key = OF_ROUNDS.has(owed.kind) ? owed.period : owed.kind;
    const own = submissions
      .filter(({ obligationId }) => obligationId === owed.id)
      .sort((a, b) => b.revision - a.revision);
    answers.set(key, [...(answers.get(key) ?? []), { owed, newest: own[0] ?? null, earlier: own.slice(1) }]);
  }
  return [...answers].map(([key, own]) => roundOf(key, own)).sort((a, b) => b.dueAt.localeCompare(a.dueAt));
}

function roundOf(key: string, answers: readonly RoundAnswer[]): TaskRound {
  const first = answers[0]?.owed;
  const isRound = first !== undefined && OF_ROUNDS.has(first.kind);
  const of = (kind: string, part: string) =>
    answers.filter(({ owed }) => owed.kind === kind && (kind !== 'report' || owed.part === part));
  return {
    key,
    period: isRound ? key : null,
    kind: first?.kind ?? key,
    dueAt:
      answers
        .map(({ owed }) => owed.dueAt)
        .sort()
        .at(-1) ?? '',
    reports: of('report', 'lead'),
    contributions: of('contribution', 'support'),
    implementers: of('report', 'implement'),
    others: isRound ? [] : answers,
  };
}
