import type { CadenceRule } from '../rules/rule-pack.js';
import type { Rules } from '../rules/rules.js';
import { atTime, roll } from '../time/index.js';
import type { CalendarDate, DerivationStep, Due, Instant } from '../time/index.js';
import { mustBeDue } from './limit.js';
import { nominalDay, periodsBetween } from './periods.js';
import type { Period } from './periods.js';

/** The span in which a plan's rounds fall due, its issue, and the rounds that are open or closed already. */
export interface SupervisedSpan {
  readonly supervisedFrom: CalendarDate;
  readonly supervisedUntil: CalendarDate;
  readonly issuedAt: Instant;
  readonly opened: readonly { readonly kind: string; readonly period: string }[];
}

/** A round (报送期): everything of a plan that shares a kind and a due instant, with the period that each part reports on. */
export interface PlannedRound {
  readonly kind: 'report' | 'contribution';
  /** Unique within the plan and kind. */
  readonly period: string;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly dueOn: CalendarDate;
  readonly derivation: readonly DerivationStep[];
  readonly provisional: boolean;
  readonly parts: { readonly lead?: string; readonly implement?: string; readonly support?: string };
}

/** The rounds to open at this look, in order of their due instants, and when to look again; null when none is left to open. */
export interface RoundsToOpen {
  readonly rounds: readonly PlannedRound[];
  readonly nextOpeningAt: Instant | null;
}

/** Which rounds are to open now: each once, also after an outage, and none before its opening instant. */
export function roundsToOpen(span: SupervisedSpan, rules: Rules, now: Instant): RoundsToOpen {
  const opened = new Set(span.opened.map(({ kind, period }) => `${kind} ${period}`));
  const left = plannedRounds(span, rules).filter(({ kind, period }) => !opened.has(`${kind} ${period}`));
  const later = left.filter(({ opensAt }) => opensAt > now).map(({ opensAt }) => opensAt);
  return {
    rounds: left.filter(({ opensAt }) => opensAt <= now),
    nextOpeningAt: later.length === 0 ? null : Math.min(...later),
  };
}

/** Every round of a plan in order of due instant; a year of the default pack issued in its first days has twelve of reports and twelve of contributions. */
export function plannedRounds(span: Omit<SupervisedSpan, 'opened'>, rules: Rules): readonly PlannedRound[] {
  const { lead, implement } = rules.pack.reports;
  const leads = dated(span, lead, rules);
  const drafts = [...reports(leads, dated(span, implement, rules), rules), ...contributions(leads, rules)];
  const first = soonest(span.issuedAt, rules);
  return drafts
    .filter(({ due }) => due.dueAt >= first)
    .map((draft) => ({
      kind: draft.kind,
      period: draft.period.name,
      opensAt: opening(draft, rules, span.issuedAt),
      ...draft.due,
      parts: draft.parts,
    }))
    .sort((a, b) => a.dueAt - b.dueAt);
}

interface DatedPeriod {
  readonly period: Period;
  readonly due: Due;
}

type DraftRound = DatedPeriod & Pick<PlannedRound, 'kind' | 'parts'>;

function dated(span: Omit<SupervisedSpan, 'opened'>, cadence: CadenceRule, rules: Rules): readonly DatedPeriod[] {
  return periodsBetween(span, cadence).map((period) => ({ period, due: reportDue(period, cadence, rules) }));
}

/** Reports of leads and implementing units are one round where their due instants meet. */
function reports(
  leads: readonly DatedPeriod[],
  implementers: readonly DatedPeriod[],
  rules: Rules,
): readonly DraftRound[] {
  const joint = leads.map(({ period, due }) => {
    const same = implementers.find((other) => other.due.dueAt === due.dueAt);
    return {
      kind: 'report',
      period,
      due,
      parts: { lead: period.name, ...(same && { implement: same.period.name }) },
    } as const;
  });
  const alone = implementers.filter(({ due }) => leads.every((other) => other.due.dueAt !== due.dueAt));
  const own = alone.map(
    ({ period, due }) =>
      ({ kind: 'report', period: aloneName(period, rules), due, parts: { implement: period.name } }) as const,
  );
  return [...joint, ...own];
}

function contributions(leads: readonly DatedPeriod[], rules: Rules): readonly DraftRound[] {
  return leads.map(({ period, due }) => ({
    kind: 'contribution',
    period,
    due: contributionDue(due, rules),
    parts: { support: period.name },
  }));
}

/** A round of implementing units alone has its own name where the leads' cadence would give it the same one. */
function aloneName(period: Period, { pack }: Rules): Period {
  return pack.reports.lead.every === pack.reports.implement.every
    ? { ...period, name: `${period.name}/implement` }
    : period;
}

function reportDue(period: Period, cadence: CadenceRule, { calendar }: Rules): Due {
  const { roll: direction, cutoff } = cadence;
  return mustBeDue(
    { from: nominalDay(period, cadence), add: { amount: 0, unit: 'd' }, roll: direction, cutoff },
    calendar,
  );
}

/** Counted back from the day of the lead's report; the same time of day. */
function contributionDue(report: Due, { pack, calendar }: Rules): Due {
  const { amount, unit } = pack.contributionBefore;
  const due = mustBeDue(
    { from: report.dueOn, add: { amount: -amount, unit }, roll: 'backward', cutoff: pack.reports.lead.cutoff },
    calendar,
  );
  return {
    ...due,
    provisional: report.provisional || due.provisional,
    derivation: [...report.derivation, ...due.derivation],
  };
}

/** Units have at least this long from the issue to their first answer. */
function soonest(issuedAt: Instant, { pack, calendar }: Rules): Instant {
  return atTime(mustBeDue({ from: issuedAt, add: pack.firstPeriodAfter }, calendar).dueOn, '00:00', calendar.zone);
}

/** On the pack's opening day, but early enough to leave the same time as a first period has, and never before the issue. */
function opening({ period, due }: DatedPeriod, { pack, calendar }: Rules, issuedAt: Instant): Instant {
  const { amount, unit } = pack.firstPeriodAfter;
  const told = roll(nominalDay(period, pack.roundOpens), calendar, 'forward');
  const needed = mustBeDue({ from: due.dueOn, add: { amount: -amount, unit }, roll: 'backward' }, calendar).dueOn;
  const on = told < needed ? told : needed;
  return Math.max(issuedAt, atTime(on, pack.roundOpens.time, calendar.zone));
}
