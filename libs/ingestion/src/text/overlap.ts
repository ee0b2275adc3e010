const LONGEST = 8;
/** Signs that are doubled in ordinary words (人人, 天天): one alone at a page break proves no repetition. */
const DOUBLED = /[人大天家年处时事村户县层代种步点常往渐个]/;

/** How many signs at the start of `next` repeat the end of `text`, as broken pages do (…长三角 / 角…). */
export function overlap(text: string, next: string): number {
  for (let length = Math.min(LONGEST, text.length, next.length); length > 0; length--) {
    const head = next.slice(0, length);
    if (!text.endsWith(head) || !/^[\u4e00-\u9fa5]+$/.test(head)) continue;
    return length === 1 && DOUBLED.test(head) ? 0 : length;
  }
  return 0;
}
