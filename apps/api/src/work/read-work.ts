import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { OwedItem, RoundFilter, RoundSummary, SheetRow } from '@duban/persistence';
import { findRound, listOwed, listRounds, roundSheet } from '@duban/persistence';
import type { Actor, ApiRefusal, CursorKey, Language } from '../edge/index.js';
import { Reader } from '../record/index.js';
import type { OwedView } from '../seeing/index.js';
import { Lit, viewerOf } from '../seeing/index.js';
import type { OwedQuery } from './work.requests.js';

/** Shows units what they owe. */
@Injectable()
export class ReadWork {
  constructor(
    private readonly reader: Reader,
    private readonly lit: Lit,
  ) {}

  /** What is owed, as rows; one more than asked. */
  async owed(query: OwedQuery, after: CursorKey | null, actor: Actor): Promise<OwedItem[]> {
    const { limit, plan: planId, leader: leaderId, round: roundId, state: states, department, mine: isMine } = query;
    const { kind, part, roundPeriod, timeLight, firstAnswer, isDue, escalation } = query;
    return listOwed(this.reader, {
      ...{ planId, leaderId, roundId, states, kind, part, roundPeriod, timeLight, firstAnswer, isDue, escalation },
      ...(await this.lit.question(this.reader, actor)),
      departmentIds: departmentsOf({ department, isMine }, actor),
      after,
      limit: limit + 1,
    });
  }

  /** The same rows in their lights. */
  async seen(items: readonly OwedItem[], by: { language: Language; actor: Actor }): Promise<OwedView[]> {
    return this.lit.views(this.reader, items, { now: await this.reader.now(), ...by });
  }

  /** The rounds of the caller's units or of the plans it oversees; one more than asked. */
  rounds(actor: Actor, filter: RoundFilter): Promise<RoundSummary[]> {
    return listRounds(this.reader, viewerOf(actor), { ...filter, limit: filter.limit + 1 });
  }

  /** What the caller's units owe in a round, prefilled. */
  async sheet(roundId: string, actor: Actor): Promise<Result<SheetRow[], ApiRefusal>> {
    const { departmentIds } = viewerOf(actor);
    const round = await findRound(this.reader, roundId, departmentIds);
    if (!round) return refuse({ code: 'resource.unknown' });
    return accept(await roundSheet(this.reader, roundId, departmentIds));
  }
}

/** The departments asked for: one, the caller's own, or the one only where it is one of them. */
function departmentsOf(
  { department, isMine = false }: { department: string | undefined; isMine: boolean | undefined },
  { departmentIds }: Actor,
): readonly string[] | null {
  if (department === undefined) return isMine ? departmentIds : null;
  return !isMine || departmentIds.includes(department) ? [department] : [];
}
