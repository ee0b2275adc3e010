import type { EvaluationRule, RulePack } from '../rules/rule-pack.js';
import type { Instant } from '../time/index.js';
import { POINT, upTo, wholeParts } from './amounts.js';
import { lateEvents, returnEvents, unansweredEvents } from './events.js';
import type { CostlyEvent } from './events.js';
import type { TaskFact, UnitFacts } from './facts.js';
import type { DraftLine, LedgerLine } from './ledger.js';

/** A unit's points and how they come about; the points are the sum of the lines. A unit without tasks has no score. */
export interface UnitScore {
  readonly scorePoints: number | null;
  readonly lines: readonly LedgerLine[];
}

const FULL = 100 * POINT;

/** Scores one unit by the default formula: 100 × Σ weight × result × timeliness × quality ÷ Σ weight of its tasks, minus capped deductions. */
export function scoreUnit({ tasks }: UnitFacts, pack: RulePack, frozenAt: Instant): UnitScore {
  const rule = pack.evaluation;
  const total = tasks.reduce((sum, task) => sum + partWeight(task, rule), 0);
  if (total <= 0) return { scorePoints: null, lines: [] };
  const bases = tasks.map((task) => baseLine(task, (FULL * partWeight(task, rule)) / total));
  const losses = tasks.flatMap((task, index) => lossLines(task, { base: bases[index]?.amount ?? 0, rule, frozenAt }));
  const lost = Math.round(losses.reduce((sum, { amount }) => sum + amount, 0));
  const factors = [...whole(bases, FULL, pack), ...whole(losses, lost, pack)];
  const deductions = deductionLines(tasks, { rule, frozenAt, left: FULL + lost }).map((line) =>
    settled(line, line.amount, pack),
  );
  const lines = [...byTask(factors, tasks), ...deductions];
  return { scorePoints: lines.reduce((sum, { points }) => sum + points, 0), lines };
}

/** What of a task's weight this unit carries: the lead its share, or all when nobody supports; supporters share theirs evenly. */
export function partWeight({ part, weight, supporters }: TaskFact, rule: EvaluationRule): number {
  if (part === 'implement') return weight * rule.implementShare;
  if (part === 'support') return (weight * rule.supportShare) / Math.max(1, supporters);
  return weight * (supporters === 0 ? 1 : rule.leadShare);
}

/** How far the result is from the plan: accepted progress ÷ planned progress, between 0 and 1; 1 where nothing was planned yet. */
export function resultFactor({ result, planned }: Pick<TaskFact, 'result' | 'planned'>): number {
  if (planned <= 0) return 1;
  return Math.min(1, Math.max(0, (result?.progress ?? 0) / planned));
}

interface Losing {
  readonly base: number;
  readonly rule: EvaluationRule;
  readonly frozenAt: Instant;
}

function baseLine({ taskId, part }: TaskFact, amount: number): DraftLine {
  return {
    ...about(taskId, null),
    rule: 'task.base',
    event: `assigned.${part}`,
    eventId: taskId,
    occurredAt: null,
    amount,
  };
}

function lossLines(task: TaskFact, { base, rule, frozenAt }: Losing): readonly DraftLine[] {
  const late = lateEvents(task.obligations, frozenAt);
  const returned = returnEvents(task.obligations);
  const afterResult = base * resultFactor(task);
  const tardy = upTo(
    1 - rule.timelinessFloor,
    late.map(({ kind }) => rule.lateFactor[kind]),
  );
  const afterLate = afterResult * (1 - tardy.reduce((sum, { amount }) => sum + amount, 0));
  const poor = upTo(
    1 - rule.qualityFloor,
    returned.map(() => rule.returnedFactor),
  );
  return [
    resultLine(task, afterResult - base),
    ...late.map((event, index) =>
      costLine(task.taskId, event, { ...cost(tardy, index, afterResult), word: 'late', limit: 'timeliness.floor' }),
    ),
    ...returned.map((event, index) =>
      costLine(task.taskId, event, { ...cost(poor, index, afterLate), word: 'returned', limit: 'quality.floor' }),
    ),
  ];
}

function resultLine({ taskId, result }: TaskFact, amount: number): DraftLine {
  const event = result === null ? 'missing.report' : 'accepted.report';
  return {
    ...about(taskId, null),
    rule: 'task.result',
    event,
    eventId: result?.submissionId ?? null,
    occurredAt: result?.at ?? null,
    amount,
  };
}

interface Cost {
  readonly amount: number;
  readonly isCut: boolean;
  readonly word: 'late' | 'returned' | 'unanswered';
  readonly limit: string;
}

function costLine(
  taskId: string,
  { obligationId, kind, eventId, at }: CostlyEvent,
  { amount, isCut, word, limit }: Cost,
): DraftLine {
  const event = `${word}.${kind}`;
  return { ...about(taskId, obligationId), rule: isCut ? limit : event, event, eventId, occurredAt: at, amount };
}

function cost(shares: ReturnType<typeof upTo>, index: number, of: number): Pick<Cost, 'amount' | 'isCut'> {
  const { amount, isCut } = shares[index] ?? { amount: 0, isCut: false };
  return { amount: -of * amount, isCut };
}

/** Deductions for silence, in the order of the limits that passed; together at most the cap, and never below a score of 0. */
function deductionLines(
  tasks: readonly TaskFact[],
  { rule, frozenAt, left }: { rule: EvaluationRule; frozenAt: Instant; left: number },
): readonly DraftLine[] {
  const silent = tasks
    .flatMap(({ taskId, obligations }) => unansweredEvents(obligations, frozenAt).map((event) => ({ taskId, event })))
    .sort((a, b) => a.event.at - b.event.at || (a.event.eventId < b.event.eventId ? -1 : 1));
  const each = Math.round(rule.unansweredDeduction * POINT);
  const cap = Math.round(rule.deductionCap * POINT);
  const taken = upTo(
    Math.min(cap, left),
    silent.map(() => each),
  );
  const limit = left < cap ? 'score.floor' : 'deduction.cap';
  return silent.map(({ taskId, event }, index) =>
    costLine(taskId, event, { ...cost(taken, index, 1), word: 'unanswered', limit }),
  );
}

function about(taskId: string, obligationId: string | null): Pick<DraftLine, 'taskId' | 'obligationId'> {
  return { taskId, obligationId };
}

function whole(lines: readonly DraftLine[], total: number, pack: RulePack): readonly LedgerLine[] {
  const parts = wholeParts(
    lines.map(({ amount }) => amount),
    total,
  );
  return lines.map((line, index) => settled(line, parts[index] ?? 0, pack));
}

function settled({ amount: _, ...line }: DraftLine, points: number, pack: RulePack): LedgerLine {
  // `|| 0`: a loss of nothing is 0, not −0, which JSON and the record would tell apart.
  return { ...line, rulePackVersion: pack.version, points: points || 0 };
}

function byTask(lines: readonly LedgerLine[], tasks: readonly TaskFact[]): readonly LedgerLine[] {
  const place = new Map(tasks.map(({ taskId }, index) => [taskId, index]));
  return lines.toSorted((a, b) => (place.get(a.taskId ?? '') ?? 0) - (place.get(b.taskId ?? '') ?? 0));
}
