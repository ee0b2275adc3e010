import type { ForecastStep, TaskEvent } from '../data.js';

/** What happened, or will, at one moment: events of the same act and kind at the same minute stand together. */
export interface Moment {
  readonly key: string;
  readonly at: string;
  readonly what: TaskEvent['what'] | 'coming';
  readonly kind: string | null;
  readonly detail: string | null;
  readonly period: string | null;
  readonly text: string | null;
  readonly units: readonly string[];
  readonly people: readonly string[];
  /** Who was or will be told. */
  readonly recipients: readonly string[];
  /** To whom it was delivered, by name. */
  readonly delivered: readonly string[];
  /** The obligations and submissions it is about, which a link may aim at. */
  readonly about: readonly string[];
  /** Until when the answer was owed. */
  readonly dueAt: string | null;
}

interface Growing extends Moment {
  readonly units: string[];
  readonly people: string[];
  readonly recipients: string[];
  readonly delivered: string[];
  readonly about: string[];
}

const MINUTE = 16;

/** What happened, oldest first; a delivery stands with the notice it delivers. */
export function pastMoments(events: readonly TaskEvent[]): Moment[] {
  const moments = new Map<string, Growing>();
  const lastStep = new Map<string, Growing>();
  for (const event of events) {
    const step = event.what === 'told' ? lastStep.get(stepKey(event.obligationId, event.text)) : undefined;
    if (step !== undefined) {
      addNew(step.delivered, event.recipients);
      continue;
    }
    const moment = grown(moments, momentOf(event));
    if (event.what === 'step') lastStep.set(stepKey(event.obligationId, event.detail), moment);
  }
  return [...moments.values()];
}

/** What will happen if nothing is reported, soonest first. */
export function comingMoments(steps: readonly ForecastStep[]): Moment[] {
  const moments = new Map<string, Growing>();
  for (const { at, act, kind, obligationId, departmentName, dueAt, to } of steps)
    grown(moments, {
      ...NOTHING,
      key: ['coming', at.slice(0, MINUTE), act, kind, dueAt].join(' '),
      at,
      what: 'coming',
      kind,
      detail: act,
      dueAt,
      units: [departmentName],
      people: [],
      delivered: [],
      recipients: [...to],
      about: [obligationId],
    });
  return [...moments.values()];
}

/** Of the events about what a link aims at, the one nearest to the time that the link names; the first one without a time. */
export function meantMoment(
  moments: readonly Moment[],
  { aim, at }: { aim: string; at?: string | undefined },
): Moment | undefined {
  const aimed = moments.filter((moment) => isAimedAt(moment, aim));
  if (at === undefined) return aimed[0];
  const distance = (moment: Moment) => Math.abs(Date.parse(moment.at) - Date.parse(at));
  return aimed.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Whether an event is about the obligation or submission that the address names behind its hash. */
export function isAimedAt({ about }: Moment, aim: string): boolean {
  return aim !== '' && about.includes(aim);
}

const NOTHING = { period: null, text: null, dueAt: null } as const;

function momentOf(event: TaskEvent): Growing {
  const { at, what, kind, detail, text, person, departmentName, obligationId, submissionId, recipients } = event;
  const isStep = what === 'step';
  const own = isStep ? [detail, text] : [departmentName, submissionId ?? person, detail];
  return {
    ...NOTHING,
    key: [what, at.slice(0, MINUTE), kind, ...own].join(' '),
    at,
    what,
    kind,
    detail,
    period: isStep ? text : null,
    text: what === 'submitted' || what === 'reviewed' ? text : null,
    units: departmentName === null ? [] : [departmentName],
    people: person === null ? [] : [person],
    recipients: what === 'told' || isStep ? [...recipients] : [],
    delivered: [],
    about: [obligationId, submissionId].filter((id) => id !== null),
  };
}

function grown(moments: Map<string, Growing>, moment: Growing): Growing {
  const known = moments.get(moment.key);
  if (known === undefined) {
    moments.set(moment.key, moment);
    return moment;
  }
  for (const list of ['units', 'people', 'recipients', 'about'] as const) addNew(known[list], moment[list]);
  return known;
}

function addNew(into: string[], more: readonly string[]): void {
  for (const one of more) if (!into.includes(one)) into.push(one);
}

function stepKey(obligationId: string | null, act: string | null): string {
  return `${obligationId ?? ''} ${act ?? ''}`;
}
