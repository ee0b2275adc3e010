/** SQL that gives a `timestamptz` as epoch milliseconds, the domain's `Instant`; null stays null. */
export function instantColumn(column: string): string {
  return `round(extract(epoch from ${column}) * 1000)::float8`;
}

/** SQL that turns the numbered parameter, epoch milliseconds, into a `timestamptz`; null stays null. */
export function instantParameter(number: number): string {
  return `to_timestamp($${String(number)}::float8 / 1000)`;
}
