/** The parameters of a statement that is put together from parts. */
export class Parameters {
  readonly values: unknown[] = [];
  readonly #instants = new Map<number, string>();
  readonly #texts = new Map<string, string>();

  /** Adds a value and answers its number. */
  place(value: unknown): number {
    return this.values.push(value);
  }

  /** Adds a value and answers SQL that gives it as this type. */
  add(value: unknown, type: string): string {
    return `$${String(this.place(value))}::${type}`;
  }

  /** Adds an instant, unless it is there, and answers SQL that gives it as a `timestamptz`. */
  instant(value: number): string {
    const sql = this.#instants.get(value) ?? `to_timestamp(${this.add(value, 'float8')} / 1000)`;
    this.#instants.set(value, sql);
    return sql;
  }

  /** Adds a text, unless it is there, and answers SQL that gives it. */
  text(value: string): string {
    const sql = this.#texts.get(value) ?? this.add(value, 'text');
    this.#texts.set(value, sql);
    return sql;
  }
}
