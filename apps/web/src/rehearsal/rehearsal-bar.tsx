/** Business time and its movements, only in a rehearsal. */
export function RehearsalBar() {
  return null;
}
