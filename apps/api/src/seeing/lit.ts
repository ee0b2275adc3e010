import { Injectable } from '@nestjs/common';
import type { Actor as Holder, Instant, Rules } from '@duban/domain';
import { dueSoonUntil } from '@duban/domain';
import type { DueSoonHorizon, OwedItem, OwedQuestion, Reading, RulebookReference } from '@duban/persistence';
import { RulebookStore, rulebooksInUse } from '@duban/persistence';
import type { Actor, Language } from '../edge/index.js';
import type { Reader } from '../record/index.js';
import type { OwedView } from './owed.view.js';
import { owedView } from './owed.view.js';
import { viewerOf } from './viewer.js';

/** Shows what is owed in the light of its plan's own rules. */
@Injectable()
export class Lit {
  constructor(private readonly rulebooks: RulebookStore) {}

  /** The views of these items at this moment. */
  async views(
    reading: Reading,
    items: readonly OwedItem[],
    seen: { now: Instant; language: Language; actor: Holder },
  ): Promise<OwedView[]> {
    const known = new Map<string, Rules>();
    const views: OwedView[] = [];
    for (const item of items)
      views.push(owedView(item, { ...seen, rules: await this.rulesOnce(reading, item, known) }));
    return views;
  }

  /** The rules of one plan. */
  rules(reading: Reading, bound: RulebookReference): Promise<Rules> {
    return this.rulebooks.rules(reading.query, bound);
  }

  /** Until when an open limit counts as due soon, by every rulebook in use. */
  async horizons(reading: Reading, now: Instant): Promise<DueSoonHorizon[]> {
    const horizons: DueSoonHorizon[] = [];
    for (const bound of await rulebooksInUse(reading)) {
      horizons.push({ ...bound, until: dueSoonUntil(now, await this.rules(reading, bound)) });
    }
    return horizons;
  }

  /** What every question about obligations needs: who asks, business time, and what counts as due soon then. */
  async question(reader: Reader, actor: Actor): Promise<Pick<OwedQuestion, 'viewer' | 'now' | 'horizons'>> {
    const now = await reader.now();
    return { viewer: viewerOf(actor), now, horizons: await this.horizons(reader, now) };
  }

  private async rulesOnce(reading: Reading, bound: RulebookReference, known: Map<string, Rules>): Promise<Rules> {
    const { rulePackCode, rulePackVersion, calendarCode, calendarVersion } = bound;
    const key = [rulePackCode, rulePackVersion, calendarCode, calendarVersion].join(' ');
    const rules = known.get(key) ?? (await this.rules(reading, bound));
    known.set(key, rules);
    return rules;
  }
}
