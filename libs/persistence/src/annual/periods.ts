/** The period of an office's duty to verify one unit's year; tells the duties of one office apart. */
export function verificationPeriod(year: number, unitId: string): string {
  return `${String(year)}/${unitId}`;
}

/** The period of an office's duty to decide one appeal. */
export function decisionPeriod(year: number, appealId: string): string {
  return `${String(year)}/${appealId}`;
}
