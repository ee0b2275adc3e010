import { Link } from '@tanstack/react-router';
import type { Address } from '../address.js';
import { tidy } from '../address.js';

/** One part of a page: its name in the address, its name on the page, and how many things are in it. */
export interface PagePart {
  readonly key: string;
  readonly name: string;
  readonly count?: number | undefined;
}

/** The parts of a page as links; the part at hand stands in the address as `part`, the first one without. */
export function Parts({
  label,
  parts,
  current,
}: {
  readonly label: string;
  readonly parts: readonly PagePart[];
  readonly current: string;
}) {
  return (
    <nav className="parts no-print" aria-label={label}>
      {parts.map(({ key, name, count }, index) => (
        <Link
          key={key}
          to="."
          search={(before: Address) => tidy({ ...before, part: index === 0 ? undefined : key })}
          aria-current={key === current ? 'page' : undefined}
          // With a hash another part than the first may be at hand, although the address names none.
          activeOptions={{ exact: true, includeSearch: true, includeHash: true, explicitUndefined: true }}
          activeProps={{}}
          resetScroll={false}
        >
          {name}
          {count !== undefined && <span className="quiet"> {count}</span>}
        </Link>
      ))}
    </nav>
  );
}
