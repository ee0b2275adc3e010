import type { LinkProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';

/** A number with its name; the number opens the list it counts. */
export function Tile({
  name,
  figure,
  tone,
  to,
}: {
  readonly name: string;
  readonly figure: number | string;
  readonly tone?: 'red' | 'amber' | 'green' | undefined;
  readonly to?: LinkProps;
}) {
  const inside = (
    <>
      <div className="tile-figure" data-tone={tone}>
        {figure}
      </div>
      <div className="quiet">{name}</div>
    </>
  );
  return to === undefined ? (
    <div className="tile">{inside}</div>
  ) : (
    <Link {...to} className="tile">
      {inside}
    </Link>
  );
}

/** Numbers side by side. */
export function Tiles({ children }: { readonly children: React.ReactNode }) {
  return <div className="tiles">{children}</div>;
}
