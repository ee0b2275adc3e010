/** Points as the record has them, to four decimals. */
export function pointsText(points: number): string {
  return points.toFixed(4);
}

/** What a line or bar gives or costs, with its sign; a loss has a minus sign, not a hyphen. */
export function changeText(points: number): string {
  const text = Math.abs(points).toFixed(4);
  if (points === 0) return text;
  return points > 0 ? `+${text}` : `−${text}`;
}
