import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { Reading, RulebookReference, RulebookStore } from '@duban/persistence';
import { newestCalendar, newestRulePack } from '@duban/persistence';

/** Says that no rule pack of this code is published. */
export interface UnknownRulePack {
  readonly code: 'rule-pack.unknown';
  readonly rulePack: string;
  readonly errors: readonly [
    { readonly pointer: '#/rulePack'; readonly code: 'rule-pack.unknown'; readonly rulePack: string },
  ];
}

/** The newest versions of a rule pack and of the calendar it counts by; a plan keeps them from its issue on. */
export async function newestRulebooks(
  { query }: Reading,
  rulePack: string,
  rulebooks: RulebookStore,
): Promise<Result<RulebookReference, UnknownRulePack>> {
  const rulePackVersion = await newestRulePack(query, rulePack);
  if (rulePackVersion === null) {
    const code = 'rule-pack.unknown';
    return refuse({ code, rulePack, errors: [{ pointer: '#/rulePack', code, rulePack }] });
  }
  const { calendar } = await rulebooks.rulePack(query, rulePack, rulePackVersion);
  const calendarVersion = await newestCalendar(query, calendar);
  if (calendarVersion === null) throw new Error(`the calendar ${calendar} of rule pack ${rulePack} is not published`);
  return accept({ rulePackCode: rulePack, rulePackVersion, calendarCode: calendar, calendarVersion });
}
