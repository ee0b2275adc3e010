import { ESCALATIONS } from '@duban/domain';

const NAMES = ESCALATIONS.map((act) => `'${act}'`).join(', ');

/** SQL condition that the step of this alias was carried out and escalates; the partial index on steps has the same words. */
export function escalates(alias: string): string {
  return `${alias}.outcome = 'carried' and ${alias}.act in (${NAMES})`;
}

/** SQL for the worst act among the steps of this alias, by its place in the order of escalations, from 1; null for none. */
export function worstRung(alias: string): string {
  return `max(array_position(array[${NAMES}], ${alias}.act))`;
}
