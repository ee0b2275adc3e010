import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, ESCALATIONS } from '@duban/domain';
import type { EscalationCount, RoundCounts } from '@duban/persistence';
import { escalationCounts, roundCounts } from '@duban/persistence';
import type { Actor, ApiRefusal } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { instantText, Lit, permitQueue } from '../seeing/index.js';
import type { BoardQuery, BoardView, EscalationView, UnitEscalationView } from './board.views.js';
import { BOARD_LISTS } from './board.views.js';

const ROUNDS_SHOWN = 60;
const UNITS_SHOWN = 300;
/** Every round that a record can have, so that what is cut can be told. */
const ROUNDS_AT_MOST = 1_000;

/** Reads the supervision board: only what the caller sees, so a unit finds itself and an office all of its plans. */
@Injectable()
export class ReadBoard {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  async run({ plan: planId, kind }: BoardQuery, actor: Actor): Promise<Result<BoardView, ApiRefusal>> {
    const permitted = await permitQueue(this.reader, { planId, unit: undefined }, actor);
    if (!permitted.ok) return permitted;
    const question = { ...(await this.lit.question(this.reader, actor)), planId };
    const [counts, escalated] = await Promise.all([
      roundCounts(this.reader, { ...question, kind }, ROUNDS_AT_MOST),
      escalationCounts(this.reader, question),
    ]);
    const ofPlan = planId === undefined ? {} : { plan: planId };
    return accept({
      asOf: instantText(question.now),
      filter: { kind, ...ofPlan },
      escalationFilter: ofPlan,
      lists: BOARD_LISTS,
      ...heatMap(counts),
      ...ladder(escalated),
    });
  }
}

function heatMap(counts: readonly RoundCounts[]): Pick<BoardView, 'units' | 'rounds' | 'cells' | 'trend' | 'cut'> {
  const all = counts.filter(({ departmentId }) => departmentId === null);
  const shown = all.slice(0, ROUNDS_SHOWN).reverse();
  const periods = new Set(shown.map(({ period }) => period));
  const ofUnits = counts.flatMap(({ departmentId, departmentName, ...count }) =>
    departmentId !== null && periods.has(count.period)
      ? [{ departmentId, departmentName: departmentName ?? '', ...count }]
      : [],
  );
  const units = unitsOf(ofUnits);
  const seen = new Set(units.slice(0, UNITS_SHOWN).map(({ departmentId }) => departmentId));
  return {
    units: byName(units.filter(({ departmentId }) => seen.has(departmentId))),
    rounds: shown.map(({ period, dueOn }) => ({ period, dueOn, filter: { roundPeriod: period } })),
    cells: ofUnits.filter(({ departmentId }) => seen.has(departmentId)).map(cellOf),
    trend: shown.map(({ period, dueOn, due, dueInTime, dueLate, dueUnanswered }) => ({
      ...{ period, dueOn, due, dueInTime, dueLate, dueUnanswered },
    })),
    cut: { rounds: all.length - shown.length, units: units.length - seen.size },
  };
}

type UnitCounts = Omit<RoundCounts, 'departmentId' | 'departmentName'> & {
  readonly departmentId: string;
  readonly departmentName: string;
};

function cellOf({ departmentId, period, owed, inTime, late, overdue, open }: UnitCounts) {
  return { departmentId, period, owed, answered: inTime + late, inTime, late, overdue, open };
}

/** The units, those with the most that is overdue first: they are the ones that must not be cut. */
function unitsOf(counts: readonly UnitCounts[]) {
  const overdue = new Map<string, { departmentName: string; overdue: number }>();
  for (const { departmentId, departmentName, overdue: more } of counts)
    overdue.set(departmentId, { departmentName, overdue: (overdue.get(departmentId)?.overdue ?? 0) + more });
  return [...overdue]
    .sort(([, a], [, b]) => b.overdue - a.overdue)
    .map(([departmentId, { departmentName }]) => ({
      ...{ departmentId, departmentName },
      filter: { department: departmentId },
    }));
}

function byName<T extends { readonly departmentName: string }>(units: readonly T[]): T[] {
  return [...units].sort((a, b) => a.departmentName.localeCompare(b.departmentName, 'zh'));
}

function ladder(counts: readonly EscalationCount[]): Pick<BoardView, 'escalations' | 'unitEscalations'> {
  const units = new Map<string, UnitEscalationView>();
  for (const { departmentId, departmentName, rung, open } of counts) {
    const unit = units.get(departmentId) ?? { departmentId, departmentName, steps: [] };
    unit.steps.push(...stepAt(rung, open));
    units.set(departmentId, unit);
  }
  const escalations = ESCALATIONS.map((escalation, place) => ({
    escalation,
    open: counts.filter(({ rung }) => rung === place + 1).reduce((sum, { open }) => sum + open, 0),
  }));
  return { escalations, unitEscalations: byName([...units.values()]).slice(0, UNITS_SHOWN) };
}

function stepAt(rung: number, open: number): EscalationView[] {
  const escalation = ESCALATIONS[rung - 1];
  return escalation === undefined ? [] : [{ escalation, open }];
}
