import type { Audience, Role } from '@duban/domain';
import type { Recipients } from '../obligations/recipients.js';
import { audienceOf } from '../obligations/recipients.js';

// Handler and liaison work side by side and stand in for each other, so that a missing liaison does not bother the principal.
const STAND_INS = {
  handler: ['handler', 'liaison', 'leader', 'principal'],
  liaison: ['liaison', 'handler', 'leader', 'principal'],
  leader: ['leader', 'principal', 'liaison', 'handler'],
  principal: ['principal', 'leader', 'liaison', 'handler'],
} as const satisfies Partial<Record<Role, readonly Role[]>>;

/**
 * Who is told: the people of the audience; where a department has nobody in a role, the next role up, else down;
 * where it has nobody at all, the supervision office, so that nothing is forgotten. Each person once.
 */
export function addressees(recipients: Recipients, departmentId: string, audience: readonly Audience[]): string[] {
  const told = audience.flatMap((one) => firstPresent(recipients, departmentId, one));
  return [...new Set(told)].sort();
}

function firstPresent(recipients: Recipients, departmentId: string, audience: Audience): readonly string[] {
  for (const candidate of standIns(audience)) {
    const people = audienceOf(recipients, departmentId, candidate);
    if (people.length > 0) return people;
  }
  return [];
}

function standIns(audience: Audience): readonly Audience[] {
  if (audience === 'supervision-office') return ['supervision-office', 'supervising-leader'];
  if (audience === 'supervising-leader') return ['supervising-leader', 'supervision-office'];
  return [...STAND_INS[audience], 'supervision-office'];
}
