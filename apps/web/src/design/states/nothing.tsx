import type { ReactNode } from 'react';

/** An empty list: what it means that nothing is here, and what can be done. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="nothing">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
