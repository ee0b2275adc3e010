/** What a rule answers: the value asked for, or the refusal that says why not. Bugs and outages are thrown, never refused. */
export type Result<T, R extends { code: string } = { code: string }> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** The rule says yes, with this value. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** The rule says no; `code` is `<noun>.<kebab-reason>` and stays a literal type. */
export function refuse<const R extends { code: string }>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal };
}
