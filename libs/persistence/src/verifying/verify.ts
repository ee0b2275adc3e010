import type { Instant, Obligation, Rules } from '@duban/domain';
import { businessNow } from '../core/business-clock.js';
import type { Query, UnitOfWork } from '../core/unit-of-work.js';
import { columnList } from '../core/record-set.js';
import { OBLIGATION, obligationOf } from '../obligations/obligation.store.js';
import type { RulebookReference } from '../rulebooks/rulebook.store.js';
import { RulebookStore } from '../rulebooks/rulebook.store.js';
import type { FaultKind, Finding } from './finding.js';
import { Findings } from './finding.js';
import { strayTaskFacts } from './stray-facts.js';
import { verifyAudit } from './verify-audit.js';
import type { RecordedStep } from './verify-obligation.js';
import { verifyObligation } from './verify-obligation.js';

const BATCH = 500;

/** How many contradictions of each kind; all zero when the record is sound. */
export type VerifyCounts = Readonly<Record<FaultKind, number>>;

/** What the check found, how much it looked at, the first findings of each kind, and the business time at which it looked. */
export interface Verification {
  readonly counts: VerifyCounts;
  readonly checked: {
    readonly obligations: number;
    readonly steps: number;
    readonly notices: number;
    readonly audit: number;
  };
  readonly findings: readonly Finding[];
  readonly at: Instant;
}

/**
 * Checks the record against itself, without the engine: every agenda is recomputed from the facts and compared with what was done.
 * Reads one snapshot in batches, so that it may run beside everything else and needs the same memory for any size.
 */
export async function verify(unitOfWork: UnitOfWork): Promise<Verification> {
  return unitOfWork.look(async (query) => {
    const at = await businessNow(query);
    const findings = new Findings();
    const checked = await verifyObligations(query, { at, findings });
    await verifyNotices(query, findings);
    const audit = await verifyAudit(query, findings);
    for (const id of await strayTaskFacts(query))
      findings.add({
        kind: 'strayFacts',
        subject: `task/${id}`,
        detail: 'the ledger’s facts are not what the record tells',
      });
    return { counts: findings.counts, checked: { ...checked, audit }, findings: findings.examples, at };
  });
}

/** The counts of `verify` alone. */
export async function verifyRecord(unitOfWork: UnitOfWork): Promise<VerifyCounts> {
  return (await verify(unitOfWork)).counts;
}

type BatchRow = Record<string, unknown> & {
  id: string;
  rules: RulebookReference;
  steps: RecordedStep[] | null;
  is_office_staffed: boolean;
};

// One row an obligation: its facts, its plan's rulebooks and office, and its steps with the number and the first time of their notices.
const OBLIGATIONS = `
  select ${columnList(OBLIGATION, 'o')},
    json_build_object('rulePackCode', p.rule_pack_code, 'rulePackVersion', p.rule_pack_version,
      'calendarCode', p.calendar_code, 'calendarVersion', p.calendar_version) as rules,
    exists (select 1 from person_role r join person h on h.id = r.person_id
      where r.department_id = p.department_id and r.role = 'supervision' and h.disabled_at is null) as is_office_staffed,
    (select json_agg(json_build_object('stepKey', s.step_key, 'outcome', s.outcome,
        'plannedAt', round(extract(epoch from s.planned_at) * 1000), 'carriedAt', round(extract(epoch from s.carried_at) * 1000),
        'notices', n.notices, 'firstNoticeAt', round(extract(epoch from n.first_at) * 1000)))
     from step s cross join lateral (
       select count(*) as notices, min(created_at) as first_at from notice where obligation_id = s.obligation_id and step_key = s.step_key
     ) n where s.obligation_id = o.id) as steps
  from obligation o join plan p on p.id = o.plan_id
  where ($1::uuid is null or o.id > $1) order by o.id limit $2`;

async function verifyObligations(query: Query, { at, findings }: { at: Instant; findings: Findings }) {
  const rulebooks = new RulebookStore();
  const checked = { obligations: 0, steps: 0, notices: 0 };
  for (let after: string | null = null; ;) {
    const rows: BatchRow[] = await query<BatchRow>(OBLIGATIONS, [after, BATCH]);
    const rulesOfBatch = new Map<string, Rules>();
    for (const row of rows) {
      const obligation: Obligation = obligationOf(row);
      const { is_office_staffed: isOfficeStaffed } = row;
      const recorded = row.steps ?? [];
      const key = JSON.stringify(row.rules);
      const rules = rulesOfBatch.get(key) ?? (await rulebooks.rules(query, row.rules));
      rulesOfBatch.set(key, rules);
      for (const finding of verifyObligation({ obligation, recorded, rules, now: at, isOfficeStaffed }))
        findings.add(finding);
      checked.steps += recorded.length;
      checked.notices += recorded.reduce((sum, { notices }) => sum + notices, 0);
    }
    checked.obligations += rows.length;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return checked;
  }
}

// Keys forbid the first; a restored or hand-made database may lack them, and no key can forbid the second.
const DUPLICATES = `
  select 'obligation/' || obligation_id as subject, step_key || ' was announced ' || count(*) || ' times to person/' || recipient_id as detail
  from notice group by obligation_id, step_key, recipient_id having count(*) > 1
  union all
  select 'obligation/' || i.obligation_id, i.step_key || ' stands in ' || count(*) || ' digests (' || d.channel || ') to person/' || d.recipient_id
  from digest_item i join digest d on d.id = i.digest_id where not i.is_withdrawn
  group by i.obligation_id, i.step_key, d.recipient_id, d.channel having count(*) > 1`;

async function verifyNotices(query: Query, findings: Findings): Promise<void> {
  const rows = await query<{ subject: string; detail: string }>(`${DUPLICATES} limit 10000`);
  for (const row of rows) findings.add({ kind: 'duplicate', ...row });
}
