import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, civilDate, dueSoonUntil } from '@duban/domain';
import type { LedgerContent } from '@duban/papers';
import { ledgerWorkbook } from '@duban/papers';
import type { EvaluationLine } from '@duban/persistence';
import { evaluationLines, evaluationUnits, findPlan, ledgerTasks, listEvaluations } from '@duban/persistence';
import type { Actor, ApiRefusal, Language } from '../edge/index.js';
import { pointsOf, unitViews } from '../evaluation/index.js';
import { permitOnPlan } from '../plans/index.js';
import { Reader } from '../record/index.js';
import { Lit, viewerOf } from '../seeing/index.js';
import { ledgerRow } from './ledger-rows.js';

/** Writes the ledger (台账) of a plan as a workbook: its tasks, and the scores with their lines once there is an evaluation. */
@Injectable()
export class ExportLedger {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  async run(planId: string, actor: Actor, language: Language): Promise<Result<Buffer, ApiRefusal>> {
    const permitted = await permitOnPlan(this.reader, {
      plan: await findPlan(this.reader, planId),
      actor,
      action: 'ledger.export',
    });
    if (!permitted.ok) return permitted;
    const plan = permitted.value;
    const now = await this.reader.now();
    const rules = await this.lit.rules(this.reader, plan);
    const asked = { planId, now, dueSoonUntil: dueSoonUntil(now, rules) };
    const tasks = await ledgerTasks(this.reader, viewerOf(actor), asked);
    const rows = tasks.map((task) => ledgerRow(task, { plan, rules, now, language }));
    const evaluation = await this.evaluation(planId, actor, rules.calendar.zone);
    return accept(await ledgerWorkbook({ title: plan.title, rows, evaluation }, language));
  }

  /** The newest evaluation of the plan: the whole of it for its office and once it is published, before that only the own units'. */
  private async evaluation(planId: string, actor: Actor, zone: string): Promise<LedgerContent['evaluation']> {
    const viewer = viewerOf(actor);
    const [evaluation] = await listEvaluations(this.reader, viewer, { planId, limit: 1, after: null });
    if (!evaluation) return null;
    const isOpen = evaluation.publishedAt !== null || (viewer.overseenIds?.includes(evaluation.departmentId) ?? true);
    const isShown = ({ departmentId }: { departmentId: string }) =>
      isOpen || viewer.departmentIds.includes(departmentId);
    const units = unitViews(await evaluationUnits(this.reader, evaluation.id)).filter(isShown);
    const lines = (await evaluationLines(this.reader, evaluation.id, null)).filter(isShown);
    return {
      scores: units.map(({ departmentName, rank, score, grade }) => ({
        unit: departmentName,
        rank: isOpen ? rank : null,
        score: score ?? 0,
        grade: grade ?? '',
      })),
      points: lines.map((line) => pointRow(line, zone)),
    };
  }
}

function pointRow(line: EvaluationLine, zone: string) {
  const { departmentName, taskNumber, taskTitle, rule, rulePackVersion, event, occurredAt, points, state } = line;
  return {
    unit: departmentName,
    item: taskTitle === null ? '' : `${String(taskNumber)} ${taskTitle}`,
    rule: `${rule}@${String(rulePackVersion)}`,
    event,
    occurredOn: occurredAt === null ? null : civilDate(occurredAt, zone),
    points: pointsOf(points),
    state,
  };
}
