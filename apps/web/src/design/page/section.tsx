import type { ReactNode } from 'react';
import { useId } from 'react';

/** One part of a page under a heading of its own. */
export function Section({
  title,
  more,
  children,
}: {
  readonly title: string;
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {more !== undefined && <div className="section-head-more no-print">{more}</div>}
      </div>
      {children}
    </section>
  );
}
