import { Injectable } from '@nestjs/common';
import type { Obligation, Result, Rules } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { AnsweringFacts, Tx } from '@duban/persistence';
import { answeringFacts, foreignFiles, lockObligations, RulebookStore } from '@duban/persistence';
import type { Actor, ApiRefusal, Fault } from '../edge/index.js';
import type { AnswerItem, Judging, Taken } from './answer.js';
import { answer } from './answer.js';
import { mayAnswer } from './entitlement.js';
import { writeAnswers } from './write-answers.js';

/** Answers to take together. */
export interface Taking {
  readonly items: readonly AnswerItem[];
  readonly actor: Actor;
  /** Only obligations of this round, or any when null. */
  readonly roundId: string | null;
  /** The place of an item in the request, as a JSON pointer without a field. */
  readonly pointerOf: (place: number) => string;
  /** What the audit says of it. */
  readonly action: string;
  readonly subject: string;
}

/** One item that is not taken. */
interface Refused extends Fault {
  readonly code: NonNullable<Fault['code']> & ApiRefusal['code'];
}

/**
 * Takes many answers in one transaction, set-based: all of them, or none and every fault by its place.
 * No workflow is announced for an obligation that is met: an answer only ever removes work, and the round or task that would
 * have woken for it finds nothing to do. So a whole round's answers cost no wake-up.
 */
@Injectable()
export class TakeAnswers {
  constructor(private readonly rulebooks: RulebookStore) {}

  async run(tx: Tx, taking: Taking): Promise<Result<readonly Taken[], ApiRefusal>> {
    const ids = taking.items.map(({ obligationId }) => obligationId);
    const obligations = new Map((await lockObligations(tx, [...new Set(ids)])).map((one) => [one.id, one]));
    const facts = await answeringFacts(tx, ids);
    const judged = await this.judge(tx, taking, (id) => {
      const [obligation, known] = [obligations.get(id), facts.get(id)];
      return obligation && known ? { obligation, facts: known } : null;
    });
    const files = await fileFaults(tx, taking, obligations);
    const refused = [...judged.refused, ...files].sort((a, b) =>
      a.pointer.localeCompare(b.pointer, 'en', { numeric: true }),
    );
    if (refused.length > 0) return refuse(refusalOf(taking, refused));
    await writeAnswers(tx, judged.taken, taking);
    return accept(judged.taken);
  }

  private async judge(
    tx: Tx,
    taking: Taking,
    find: (id: string) => { obligation: Obligation; facts: AnsweringFacts } | null,
  ): Promise<{ taken: Taken[]; refused: Refused[] }> {
    const seen = new Set<string>();
    const known = new Map<string, Rules>();
    const taken: Taken[] = [];
    const refused: Refused[] = [];
    for (const [place, item] of taking.items.entries()) {
      const found = find(item.obligationId);
      const code = foundFault(found, item, taking) ?? (seen.has(item.obligationId) ? 'submission.twice' : null);
      seen.add(item.obligationId);
      if (code !== null || !found) {
        refused.push({ pointer: pointer(taking, place, 'obligationId'), code: code ?? 'obligation.unknown' });
        continue;
      }
      const rules = await this.rulesOnce(tx, found.facts, known);
      const answered = answer(item, { ...found, rules, now: tx.now } satisfies Judging);
      if (answered.ok) taken.push({ ...answered.value, facts: found.facts, rules });
      else refused.push({ ...answered.refusal, pointer: pointer(taking, place, answered.refusal.field) });
    }
    return { taken, refused };
  }

  /** Fresh rules once per plan's rulebooks, so that a round's obligations share their agenda. */
  private async rulesOnce(tx: Tx, bound: AnsweringFacts, known: Map<string, Rules>): Promise<Rules> {
    const { rulePackCode, rulePackVersion, calendarCode, calendarVersion } = bound;
    const key = [rulePackCode, rulePackVersion, calendarCode, calendarVersion].join(' ');
    const rules = known.get(key) ?? (await this.rulebooks.rules(tx.query, bound));
    known.set(key, rules);
    return rules;
  }
}

function foundFault(
  found: { obligation: Obligation; facts: AnsweringFacts } | null,
  item: AnswerItem,
  { actor, roundId }: Taking,
): Refused['code'] | null {
  if (!found) return 'obligation.unknown';
  const permission = mayAnswer(actor, found.obligation, found.facts);
  if (permission === 'hidden') return 'obligation.unknown';
  if (permission === 'forbidden') return 'permission.denied';
  return roundId !== null && found.obligation.roundId !== roundId ? 'obligation.not-in-round' : null;
}

/** Evidence must exist and come from the unit that answers. */
async function fileFaults(tx: Tx, taking: Taking, obligations: ReadonlyMap<string, Obligation>): Promise<Refused[]> {
  const named = taking.items.flatMap(({ obligationId, fileIds = [] }, place) =>
    fileIds.map((fileId, index) => ({
      fileId,
      departmentId: obligations.get(obligationId)?.departmentId,
      place,
      index,
    })),
  );
  const refused: Refused[] = [];
  for (const departmentId of new Set(named.map((file) => file.departmentId))) {
    if (departmentId === undefined) continue;
    const own = named.filter((file) => file.departmentId === departmentId);
    const foreign = new Set(
      await foreignFiles(
        tx,
        own.map(({ fileId }) => fileId),
        departmentId,
      ),
    );
    for (const { fileId, place, index } of own) {
      if (foreign.has(fileId))
        refused.push({ pointer: pointer(taking, place, `fileIds/${String(index)}`), code: 'file.unknown' });
    }
  }
  return refused;
}

function pointer({ pointerOf }: Taking, place: number, field: string | null): string {
  return field === null ? pointerOf(place) : `${pointerOf(place)}/${field}`;
}

/** One item is refused by its own code; a round by one code that lists them all. */
function refusalOf({ roundId }: Taking, refused: readonly Refused[]): ApiRefusal {
  const [first] = refused;
  if (roundId !== null || !first) return { code: 'round.refused', errors: refused };
  return { ...first, errors: refused };
}
