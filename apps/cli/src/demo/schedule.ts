/** One thing somebody means to do at a business instant. */
export interface Intent {
  readonly at: number;
  readonly who: string;
  readonly act: () => Promise<unknown>;
}

/** What everybody means to do, in order of time and then of name, so that every run does it in the same order. */
export class Schedule {
  #intents: Intent[] = [];

  add(intent: Intent): void {
    this.#intents.push(intent);
  }

  /** The instant of the earliest intent, or null when nobody means to do anything. */
  nextAt(): number | null {
    return this.#intents.reduce<number | null>((least, { at }) => (least === null || at < least ? at : least), null);
  }

  /** Takes out everything meant for this instant or before. */
  take(now: number): Intent[] {
    const due = this.#intents.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at || (a.who < b.who ? -1 : 1));
    this.#intents = this.#intents.filter(({ at }) => at > now);
    return due;
  }
}
