import type { ToldChange, Topic } from '@duban/persistence';

/** Plans held apart at most between two tellings; beyond that only topics are told. */
const MOST_PLANS = 500;

/** What was heard since pages were told last; bounded whatever happens. */
export class Gathered {
  #topics = new Map<string | null, Set<Topic>>();

  get isEmpty(): boolean {
    return this.#topics.size === 0;
  }

  /** Takes changes in. */
  add(changes: readonly ToldChange[]): void {
    for (const { planId, topics } of changes) {
      const place = this.#topics.has(planId) || this.#topics.size < MOST_PLANS ? planId : null;
      const known = this.#topics.get(place) ?? new Set();
      for (const topic of topics) known.add(topic);
      this.#topics.set(place, known);
    }
  }

  /** Gives what was gathered and begins anew. */
  take(): ToldChange[] {
    const taken = [...this.#topics].map(([planId, topics]) => ({ planId, topics: [...topics] }));
    this.#topics = new Map();
    return taken;
  }
}
