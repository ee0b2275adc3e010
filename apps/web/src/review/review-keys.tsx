import { useAddress } from '../design/index.js';
import { useAtReview } from './review-context.js';
import { keysAreOn, useKeys } from './use-keys.js';

/** The keys of the review; they rest while something is open over it. */
export function ReviewKeys() {
  const { review, mayEdit, chosen, choose, open, accept, restore } = useAtReview();
  const [address] = useAddress();
  const place = review.items.findIndex(({ id }) => id === chosen?.id);
  const step = (by: number) => () => {
    const next = review.items[place + by];
    if (!next) return;
    choose(next.id);
    document.getElementById(`task-${next.id}`)?.focus();
  };
  const moves = { j: step(1), ArrowDown: step(1), k: step(-1), ArrowUp: step(-1), '?': () => open('keys') };
  const isDraft = mayEdit && chosen?.state === 'draft';
  const does = (what: string) => () => chosen && open(what, chosen.id);
  const changes = isDraft
    ? {
        Enter: () => accept(chosen),
        e: does('edit'),
        a: does('assign'),
        s: does('split'),
        m: does('merge'),
        d: does('drop'),
      }
    : {};
  const taking = mayEdit && chosen?.state === 'dropped' ? { u: () => restore(chosen), Enter: step(1) } : {};
  useKeys({ ...moves, ...changes, ...taking }, keysAreOn() && address['do'] === undefined);
  return null;
}
