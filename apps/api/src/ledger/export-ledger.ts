import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, civilDate, refuse } from '@duban/domain';
import type { LedgerContent, LedgerRow } from '@duban/papers';
import { ledgerWorkbook } from '@duban/papers';
import type { EvaluationLine, PlanFacts } from '@duban/persistence';
import { evaluationLines, evaluationUnits, findPlan, listEvaluations } from '@duban/persistence';
import type { Actor, ApiRefusal, Language } from '../edge/index.js';
import { permit } from '../edge/index.js';
import { pointsOf, unitViews } from '../evaluation/index.js';
import { permitOnPlan } from '../plans/index.js';
import { Reader } from '../record/index.js';
import { Lit, viewerOf } from '../seeing/index.js';
import type { LedgerShownQuery } from './ledger.requests.js';
import type { Asked } from './read-ledger.js';
import { ReadLedger } from './read-ledger.js';
import { SHEET_FIELDS, sheetRow } from './sheet-rows.js';

/** So many rows a sheet holds at most; whoever wants more narrows the ledger first. */
const ROWS_AT_MOST = 100_000;
const NAMES_WRITTEN = 1_000;

/** Writes the ledger (台账) as a workbook. */
@Injectable()
export class ExportLedger {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
    private readonly readLedger: ReadLedger,
  ) {}

  /** The ledger of a plan in the order in which offices keep it, and the scores with their lines once there is an evaluation. */
  async ofPlan(planId: string, actor: Actor, language: Language): Promise<Result<Readable, ApiRefusal>> {
    const permitted = await this.permitted(planId, actor);
    if (!permitted.ok) return permitted;
    const plan = permitted.value;
    const rules = plan && (await this.lit.rules(this.reader, plan));
    const evaluation = rules && (await this.evaluation(planId, actor, rules.calendar.zone));
    return this.written({ plan: planId, sort: ['number'] }, { actor, language, evaluation });
  }

  /** Exactly what is shown: its rows, its order and its columns. */
  async shown(query: LedgerShownQuery, actor: Actor, language: Language): Promise<Result<Readable, ApiRefusal>> {
    const permitted = await this.permitted(query.plan, actor);
    return permitted.ok ? this.written(query, { actor, language, evaluation: null }) : permitted;
  }

  private async written(
    { columns, ...shape }: LedgerShownQuery,
    { actor, language, evaluation }: { actor: Actor; language: Language; evaluation: LedgerContent['evaluation'] },
  ): Promise<Result<Readable, ApiRefusal>> {
    const asked = await this.readLedger.asked(shape, actor);
    const ids = await this.readLedger.ids(asked, shape, ROWS_AT_MOST + 1);
    if (ids.length > ROWS_AT_MOST) return refuse({ code: 'ledger.too-many-rows', limit: ROWS_AT_MOST });
    const rows = this.inWords(ids, asked, language);
    const fields = columns && { columns: columns.map((column) => SHEET_FIELDS[column]) };
    return accept(ledgerWorkbook({ title: '督办台账', rows, evaluation, ...fields }, language));
  }

  private async *inWords(ids: readonly string[], asked: Asked, language: Language): AsyncGenerator<LedgerRow> {
    for await (const row of this.readLedger.rowsOf(ids, asked, NAMES_WRITTEN)) {
      const zone = asked.plans.get(row.planId)?.rules.calendar.zone ?? '';
      yield sheetRow(row, zone, language);
    }
  }

  /** One plan's ledger is permitted on the plan; the whole one holds only what the caller sees, so any relation will do. */
  private async permitted(planId: string | undefined, actor: Actor): Promise<Result<PlanFacts | null, ApiRefusal>> {
    const action = 'ledger.export';
    if (planId !== undefined) {
      return permitOnPlan(this.reader, { plan: await findPlan(this.reader, planId), actor, action });
    }
    const [planDepartment] = actor.overseenIds;
    const subject = { implementers: actor.departmentIds, ...(planDepartment !== undefined && { planDepartment }) };
    return permit(actor, { action, subject });
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
