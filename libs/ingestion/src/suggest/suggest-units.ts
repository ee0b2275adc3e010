import { likenessTo, type Likeness } from './likeness.js';

/** A task of an earlier plan and who answered for it; names as the organisation writes them. */
export type EarlierAssignment = {
  readonly title: string;
  readonly text: string;
  readonly plan: string;
  readonly lead: string;
  readonly supporters: readonly string[];
};

/** What a unit is there for, in the organisation's own words (职责). */
export type StatedDuty = { readonly unit: string; readonly duty: string };

/** Why a unit is suggested: tasks like this one that it led or supported, or its stated duty. */
export type SuggestionEvidence =
  | {
      readonly kind: 'earlier-tasks';
      readonly part: 'lead' | 'support';
      readonly count: number;
      /** The most alike of them. */
      readonly example: { readonly title: string; readonly plan: string };
    }
  | { readonly kind: 'stated-duty'; readonly duty: string };

/** A unit that a person may choose for a task; `strength` from 0 to 1. Never applied without a person. */
export type UnitSuggestion = {
  readonly unit: string;
  readonly part: 'lead' | 'support';
  readonly strength: number;
  readonly evidence: readonly SuggestionEvidence[];
};

/** What is known about who does what. */
export type KnownDuties = {
  readonly earlier: readonly EarlierAssignment[];
  readonly duties: readonly StatedDuty[];
};

/** Less alike than this is chance. */
const LEAST_LIKENESS = 0.08;
const MOST_NEIGHBOURS = 12;
const MOST_SUPPORTERS = 4;
/** A supporter must be at least this strong beside the strongest unit. */
const SUPPORT_SHARE = 0.25;
/** A stated duty counts like half an earlier task that is as much alike. */
const DUTY_SHARE = 0.5;

type Tally = { lead: number; support: number; led: Near[]; supported: Near[]; duty: string | null };
type Near = { readonly task: EarlierAssignment; readonly likeness: number };

/**
 * Prepares suggestions: for a task, at most one lead and a few supporters, strongest first, each with its evidence;
 * none where nothing known is like the task.
 */
export function unitSuggester({ earlier, duties }: KnownDuties): (task: string) => UnitSuggestion[] {
  const likeTasks = likenessTo(earlier.map(({ title, text }) => `${title} ${title} ${text}`));
  const likeDuties = likenessTo(duties.map(({ duty }) => duty));
  return (task) => {
    const tallies = new Map<string, Tally>();
    for (const { index, likeness } of nearest(likeTasks(task))) {
      const near = earlier[index];
      if (near) count(tallies, { task: near, likeness });
    }
    for (const { index, likeness } of nearest(likeDuties(task))) {
      const stated = duties[index];
      if (stated) countDuty(tallyOf(tallies, stated.unit), stated, likeness);
    }
    return chosen(tallies);
  };
}

function nearest(found: readonly Likeness[]): Likeness[] {
  return found.filter(({ likeness }) => likeness >= LEAST_LIKENESS).slice(0, MOST_NEIGHBOURS);
}

function tallyOf(tallies: Map<string, Tally>, unit: string): Tally {
  const known = tallies.get(unit) ?? { lead: 0, support: 0, led: [], supported: [], duty: null };
  tallies.set(unit, known);
  return known;
}

function count(tallies: Map<string, Tally>, near: Near): void {
  const lead = tallyOf(tallies, near.task.lead);
  lead.lead += near.likeness;
  lead.led.push(near);
  for (const unit of new Set(near.task.supporters)) {
    const tally = tallyOf(tallies, unit);
    tally.support += near.likeness;
    tally.supported.push(near);
  }
}

function countDuty(tally: Tally, { duty }: StatedDuty, likeness: number): void {
  if (tally.duty !== null) return;
  tally.duty = duty;
  tally.lead += likeness * DUTY_SHARE;
}

function chosen(tallies: ReadonlyMap<string, Tally>): UnitSuggestion[] {
  const units = [...tallies].map(([unit, tally]) => ({ unit, tally, whole: tally.lead + tally.support }));
  const [lead] = units
    .filter(({ tally }) => tally.lead > 0)
    .sort((a, b) => b.tally.lead - a.tally.lead || byName(a, b));
  if (!lead) return [];
  const supporters = units
    .filter((one) => one !== lead && one.whole >= lead.whole * SUPPORT_SHARE)
    .sort((a, b) => b.whole - a.whole || byName(a, b))
    .slice(0, MOST_SUPPORTERS);
  return [
    suggestion(lead.unit, 'lead', lead.tally),
    ...supporters.map(({ unit, tally }) => suggestion(unit, 'support', tally)),
  ];
}

function byName(a: { readonly unit: string }, b: { readonly unit: string }): number {
  return a.unit < b.unit ? -1 : 1;
}

function suggestion(unit: string, part: 'lead' | 'support', tally: Tally): UnitSuggestion {
  const weight = part === 'lead' ? tally.lead : tally.lead + tally.support;
  return { unit, part, strength: Math.round((1 - Math.exp(-2 * weight)) * 100) / 100, evidence: evidenceOf(tally) };
}

function evidenceOf({ led, supported, duty }: Tally): SuggestionEvidence[] {
  return [
    ...earlierTasks('lead', led),
    ...earlierTasks('support', supported),
    ...(duty === null ? [] : [{ kind: 'stated-duty', duty } as const]),
  ];
}

function earlierTasks(part: 'lead' | 'support', tasks: readonly Near[]): SuggestionEvidence[] {
  const [best] = tasks;
  if (!best) return [];
  const { title, plan } = best.task;
  return [{ kind: 'earlier-tasks', part, count: tasks.length, example: { title, plan } }];
}
