import { accept, refuse } from '../result.js';
import type { Result } from '../result.js';
import type { TaskPart } from '../words.js';

/** Who is to do a task: names or ids, in the order in which they are told. */
export interface ProposedAssignment {
  readonly lead: string | readonly string[] | null;
  readonly supporters: readonly string[];
  readonly implementers: readonly string[];
}

/** One unit's part in a task; `position` counts from 0 within the part. */
export interface Assignment {
  readonly unit: string;
  readonly part: TaskPart;
  readonly position: number;
}

/** Why units cannot be assigned so. */
export type AssignmentRefusal =
  | { readonly code: 'assignment.no-lead' }
  | { readonly code: 'assignment.two-leads'; readonly units: readonly string[] }
  | { readonly code: 'assignment.unit-twice'; readonly units: readonly string[] };

/** Says which names no unit is known by. */
export interface UnknownUnits {
  readonly code: 'assignment.unknown-unit';
  readonly units: readonly string[];
}

/** The parts of a task's units, or why not: exactly one leads, and each unit has one part. */
export function checkAssignment(proposed: ProposedAssignment): Result<readonly Assignment[], AssignmentRefusal> {
  const leads = leadsOf(proposed);
  if (leads.length === 0) return refuse({ code: 'assignment.no-lead' });
  if (leads.length > 1) return refuse({ code: 'assignment.two-leads', units: leads });
  const assignments = [
    ...inPart(leads, 'lead'),
    ...inPart(proposed.supporters, 'support'),
    ...inPart(proposed.implementers, 'implement'),
  ];
  const twice = unitsTwice(assignments.map(({ unit }) => unit));
  return twice.length === 0 ? accept(assignments) : refuse({ code: 'assignment.unit-twice', units: twice });
}

/** The same for names: each is first resolved to the unit it stands for, so that an alias counts as its unit. */
export function resolveAssignment(
  proposed: ProposedAssignment,
  resolve: (name: string) => string | undefined,
): Result<readonly Assignment[], AssignmentRefusal | UnknownUnits> {
  const leads = leadsOf(proposed);
  const names = [...leads, ...proposed.supporters, ...proposed.implementers];
  const unknown = [...new Set(names.filter((name) => resolve(name) === undefined))];
  if (unknown.length > 0) return refuse({ code: 'assignment.unknown-unit', units: unknown });
  const resolved = (list: readonly string[]): string[] => list.map((name) => resolve(name) ?? name);
  return checkAssignment({
    lead: resolved(leads),
    supporters: resolved(proposed.supporters),
    implementers: resolved(proposed.implementers),
  });
}

/** The units that stand more than once in a list, each told once, in order. */
export function unitsTwice(units: readonly string[]): readonly string[] {
  return [...new Set(units.filter((unit, index) => units.indexOf(unit) !== index))];
}

function leadsOf({ lead }: ProposedAssignment): readonly string[] {
  if (lead === null) return [];
  return typeof lead === 'string' ? [lead] : lead;
}

function inPart(units: readonly string[], part: TaskPart): Assignment[] {
  return units.map((unit, position) => ({ unit, part, position }));
}
