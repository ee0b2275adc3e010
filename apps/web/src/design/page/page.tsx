import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useWords, words } from '../../language/index.js';

const WORDS = words({ product: { zh: '督办', en: 'Duban' } });

/** The frame of one page: its title is the document's title and takes the focus when the page opens, unless the address sent it further. */
export function Page({
  title,
  trail,
  under,
  more,
  children,
}: {
  readonly title: string;
  /** Where the page stands, e.g. a link to its plan. */
  readonly trail?: ReactNode;
  readonly under?: ReactNode;
  /** What can be done with the whole page. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useWords(WORDS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t.product}`;
  }, [title, t]);
  useEffect(() => {
    // What is below was there first: an address that names a row or an event has set the focus on it.
    const own = heading.current?.closest('main');
    if (own?.contains(document.activeElement) === true && document.activeElement !== own) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header className="page-head">
        <div className="page-head-words">
          {trail !== undefined && <div className="page-trail">{trail}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {under !== undefined && <div className="page-under">{under}</div>}
        </div>
        {more !== undefined && <div className="page-head-more no-print">{more}</div>}
      </header>
      {children}
    </>
  );
}
