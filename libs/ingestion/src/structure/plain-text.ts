/** A source line without Markdown and HTML marks. */
export type PlainText = {
  readonly text: string;
  /** Depth of a Markdown heading mark, or 0. */
  readonly marked: number;
  /** Length of a bold run-in title at the start of `text`, or 0. */
  readonly lead: number;
};

const RAISED: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' };
const BOLD_LEAD = /^(?:\*\*(.{1,80}?)\*\*|<b>(.{1,80}?)<\/b>)/;

/** The words of a line; raised figures stay raised (km² for km<sup>2</sup>), all other marks are dropped. */
export function plainText(line: string): PlainText {
  const trimmed = line.trim();
  const marked = /^#{1,6}(?=\s)/.exec(trimmed)?.[0].length ?? 0;
  const body = trimmed.slice(marked).trim();
  const [, starred, tagged] = BOLD_LEAD.exec(body) ?? [];
  const lead = withoutMarks(starred ?? tagged ?? '').trim().length;
  return { text: withoutMarks(body).trim(), marked, lead };
}

function withoutMarks(text: string): string {
  if (!/[<*]/.test(text)) return text;
  return text
    .replace(/\s?<sup>\s?([123])\s?<\/sup>\s?/g, (_, figure: string) => RAISED[figure] ?? figure)
    .replace(/<\/?(?:b|strong|i|em|u|sup|sub|span|font|p|div|br)(?:\s[^<>]{0,200})?\/?>/gi, '')
    .replace(/\*\*/g, '');
}
