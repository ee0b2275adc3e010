type Level = 'info' | 'warn' | 'error';

/** Writes what happened as one JSON line; facts carry ids and counts, never texts or personal data. */
export type Log = (level: Level, event: string, facts?: Readonly<Record<string, unknown>>) => void;

/** The log of a worker process: JSON lines on standard error. */
export const logToStderr: Log = (level, event, facts = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })}\n`);
};

/** An error as a fact of the log. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
