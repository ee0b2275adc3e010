import { chinaCalendar, PACKS } from '@duban/domain';
import type { Tx } from '../core/unit-of-work.js';
import { publishCalendar, publishRulePack } from './rulebook.store.js';

/** Publishes the rule packs and the calendar that come with the system, each unless that version is published; throws when one is invalid. */
export async function publishBundled(tx: Tx): Promise<void> {
  mustBeValid(await publishCalendar(tx, chinaCalendar, 'system'));
  for (const pack of PACKS) mustBeValid(await publishRulePack(tx, pack, 'system'));
}

function mustBeValid(answer: Awaited<ReturnType<typeof publishCalendar | typeof publishRulePack>>): void {
  if (answer.ok || !('faults' in answer.refusal)) return;
  throw new Error(`a bundled rulebook is invalid: ${JSON.stringify(answer.refusal.faults)}`);
}
