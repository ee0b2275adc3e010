/** An instant as views tell it: ISO 8601, UTC. */
export function instantText(instant: number): string;
export function instantText(instant: number | null): string | null;
export function instantText(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
