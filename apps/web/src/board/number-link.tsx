import { Link } from '@tanstack/react-router';
import type { Address } from '../design/index.js';

/** A number that opens the list which it counts; nothing to open where it is 0. */
export function NumberLink({
  count,
  search,
  label,
}: {
  readonly count: number;
  readonly search: Address;
  readonly label?: string;
}) {
  if (count === 0) return <span className="quiet">0</span>;
  return (
    <Link to="/owed" search={search} preload={false} aria-label={label}>
      {count}
    </Link>
  );
}
