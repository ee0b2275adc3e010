const LONGEST_TITLE = 40;

/** The title of a task that has no heading of its own: its first sentence when that is short, else its first clause; as written. */
export function taskTitle(text: string, folded: string): string {
  const lead = folded.length - folded.trimStart().length;
  const sentence = cutAt(folded, lead, /[。!?\n]/);
  if (sentence - lead <= LONGEST_TITLE) return text.slice(lead, sentence);
  const part = cutAt(folded, lead, /[,;:。\n]/);
  return text.slice(lead, Math.min(part, lead + LONGEST_TITLE));
}

function cutAt(folded: string, from: number, sign: RegExp): number {
  const at = folded.slice(from, from + LONGEST_TITLE + 1).search(sign);
  return at < 0 ? folded.length : from + at;
}
