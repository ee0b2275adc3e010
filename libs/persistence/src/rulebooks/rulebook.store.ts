import type { Calendar, Result, RulePack, RulePackInvalid, Rules } from '@duban/domain';
import { accept, refuse, rulesOf, validateCalendar, validateRulePack } from '@duban/domain';
import type { CalendarRefusal } from '@duban/domain';
import type { Query, Tx } from '../core/unit-of-work.js';

type Shelf = 'calendar_version' | 'rule_pack_version';

/** Which rulebooks a plan is bound to. */
export interface RulebookReference {
  readonly rulePackCode: string;
  readonly rulePackVersion: number;
  readonly calendarCode: string;
  readonly calendarVersion: number;
}

/** Published already, with this code and version; a published version never changes. */
export interface VersionTaken {
  readonly code: 'rule-pack.version-exists' | 'calendar.version-exists';
}

/** The published rule packs and calendars. One instance a process: what was read once is kept, because a version never changes. */
export class RulebookStore {
  readonly #known = new Map<string, RulePack | Calendar>();

  /** The rules of a plan, with a fresh memo of agendas: ask once per batch. Throws when a version is not published. */
  async rules(query: Query, bound: RulebookReference): Promise<Rules> {
    const pack = await this.rulePack(query, bound.rulePackCode, bound.rulePackVersion);
    return rulesOf(pack, await this.calendar(query, bound.calendarCode, bound.calendarVersion));
  }

  /** This version of a rule pack; throws when it is not published. */
  rulePack(query: Query, code: string, version: number): Promise<RulePack> {
    return this.#take<RulePack>(query, 'rule_pack_version', { code, version });
  }

  /** This version of a calendar; throws when it is not published. */
  calendar(query: Query, code: string, version: number): Promise<Calendar> {
    return this.#take<Calendar>(query, 'calendar_version', { code, version });
  }

  async #take<T extends RulePack | Calendar>(
    query: Query,
    shelf: Shelf,
    which: { code: string; version: number },
  ): Promise<T> {
    const key = `${shelf} ${which.code} ${String(which.version)}`;
    const known = this.#known.get(key);
    if (known) return known as T;
    const [row] = await query<{ data: T }>(`select data from ${shelf} where code = $1 and version = $2`, [
      which.code,
      which.version,
    ]);
    if (!row) throw new Error(`${key} is not published`);
    this.#known.set(key, row.data);
    return row.data;
  }
}

/** The newest published version's number of a rule pack, or null when the code is unknown. */
export function newestRulePack(query: Query, code: string): Promise<number | null> {
  return newest(query, 'rule_pack_version', code);
}

/** The newest published version's number of a calendar, or null when the code is unknown. */
export function newestCalendar(query: Query, code: string): Promise<number | null> {
  return newest(query, 'calendar_version', code);
}

/** Publishes a rule pack for good, or says all that is wrong with the document, or that its version is taken. */
export async function publishRulePack(
  tx: Tx,
  document: unknown,
  actor: string,
): Promise<Result<RulePack, RulePackInvalid | VersionTaken>> {
  const valid = validateRulePack(document);
  if (!valid.ok) return valid;
  if (!(await shelve(tx, 'rule_pack_version', valid.value))) return refuse({ code: 'rule-pack.version-exists' });
  const { code, version } = valid.value;
  tx.audit.add({ actor, action: 'rule-pack.published', subject: `rule-pack/${code}`, data: { version } });
  return accept(valid.value);
}

/** Publishes a calendar for good, or says all that is wrong with the document, or that its version is taken. */
export async function publishCalendar(
  tx: Tx,
  document: unknown,
  actor: string,
): Promise<Result<Calendar, CalendarRefusal | VersionTaken>> {
  const valid = validateCalendar(document);
  if (!valid.ok) return valid;
  if (!(await shelve(tx, 'calendar_version', valid.value))) return refuse({ code: 'calendar.version-exists' });
  const { code, version } = valid.value;
  tx.audit.add({ actor, action: 'calendar.published', subject: `calendar/${code}`, data: { version } });
  return accept(valid.value);
}

async function newest(query: Query, shelf: Shelf, code: string): Promise<number | null> {
  const [row] = await query<{ version: number | null }>(
    `select max(version) as version from ${shelf} where code = $1`,
    [code],
  );
  return row?.version ?? null;
}

async function shelve(tx: Tx, shelf: Shelf, data: RulePack | Calendar): Promise<boolean> {
  const rows = await tx.query(
    `insert into ${shelf} (code, version, data, published_at) values ($1, $2, $3::jsonb, $4) on conflict do nothing returning 1`,
    [data.code, data.version, JSON.stringify(data), new Date(tx.now)],
  );
  return rows.length === 1;
}
