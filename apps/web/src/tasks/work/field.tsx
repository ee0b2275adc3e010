import type { ReactNode } from 'react';
import { useId } from 'react';

/** A labelled field with its hint and its fault. */
export function Field({
  name,
  hint,
  fault = null,
  children,
}: {
  readonly name: string;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>{name}</label>
      {children(id)}
      {hint !== undefined && <div className="quiet">{hint}</div>}
      {fault !== null && (
        <div role="alert" className="answer-warning">
          {fault}
        </div>
      )}
    </div>
  );
}
