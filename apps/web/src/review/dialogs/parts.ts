import type { ReviewTask } from '../data.js';

/** A unit by its id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The units of a task as they are being assigned. */
export interface Units {
  readonly lead: Named | null;
  readonly support: readonly Named[];
  readonly implement: readonly Named[];
}

/** The parts that a unit can be given. */
export type Part = keyof Units;

/** No unit at all. */
export const NOBODY: Units = { lead: null, support: [], implement: [] };

/** The units that a task has. */
export function unitsOf({ assignments }: ReviewTask): Units {
  const having = (part: string) =>
    assignments
      .filter((one) => one.part === part)
      .map(({ departmentId, departmentName }) => ({ id: departmentId, name: departmentName }));
  return { lead: having('lead')[0] ?? null, support: having('support'), implement: having('implement') };
}

/** Without this unit. */
export function without(units: Units, id: string): Units {
  const others = (list: readonly Named[]) => list.filter((one) => one.id !== id);
  return {
    lead: units.lead?.id === id ? null : units.lead,
    support: others(units.support),
    implement: others(units.implement),
  };
}

/** With this unit in this part and in no other; who led before supports. */
export function withUnit(units: Units, part: Part, unit: Named): Units {
  const rest = without(units, unit.id);
  if (part !== 'lead') return { ...rest, [part]: [...rest[part], unit] };
  return { ...rest, lead: unit, support: rest.lead ? [rest.lead, ...rest.support] : rest.support };
}

/** The units of a task after others were added to it; a new lead takes the lead. */
export function joined(units: Units, more: Units): Units {
  const add = (part: Part, list: readonly Named[], to: Units) =>
    list.reduce((all, unit) => withUnit(all, part, unit), to);
  const supported = add('implement', more.implement, add('support', more.support, units));
  return more.lead ? withUnit(supported, 'lead', more.lead) : supported;
}
