const LEVELS = ['info', 'warn', 'error', 'off'] as const;
type Level = Exclude<(typeof LEVELS)[number], 'off'>;
type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes one JSON line to stderr from the level that LOG_LEVEL names (default info); callers give no personal data and no secrets. */
export function log(level: Level, event: string, fields: Fields = {}): void {
  const lowest = LEVELS.findIndex((one) => one === process.env['LOG_LEVEL']);
  if (LEVELS.indexOf(level) < lowest) return;
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}
