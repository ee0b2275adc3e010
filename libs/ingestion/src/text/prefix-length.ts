/** How many characters of the text from `at` on this form takes; the form starts with ^ and looks at most ten characters ahead. */
export function prefixLength(text: string, at: number, form: RegExp): number {
  return form.exec(text.slice(at, at + 10))?.[0].length ?? 0;
}
