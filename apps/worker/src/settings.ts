import { TASK_QUEUE } from '@duban/workflows';

/** What a worker is told from outside; Temporal's own address, namespace, TLS and key come by the SDK's environment configuration. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly taskQueue: string;
  /** Workflows kept in memory between their wake-ups. */
  readonly cachedWorkflows: number;
  /** Without it all mail waits visibly in the record. */
  readonly mail: MailSettings | null;
}

/** The mail server and the sender of digests. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
}

/** Reads the settings from the environment; throws with a sentence that names what is missing. */
export function settingsFrom(env: NodeJS.ProcessEnv): WorkerSettings {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: the worker needs the address of the record');
  const cached = Number(env['DUBAN_CACHED_WORKFLOWS'] ?? 1000);
  if (!Number.isInteger(cached) || cached < 0) throw new Error('DUBAN_CACHED_WORKFLOWS is not a whole number');
  return {
    databaseUrl,
    taskQueue: env['DUBAN_TASK_QUEUE'] ?? TASK_QUEUE,
    cachedWorkflows: cached,
    mail: mailFrom(env),
  };
}

function mailFrom(env: NodeJS.ProcessEnv): MailSettings | null {
  const smtpUrl = env['SMTP_URL'];
  if (!smtpUrl) return null;
  const from = env['MAIL_FROM'];
  if (!from) throw new Error('SMTP_URL is set but MAIL_FROM is not: digests need a sender');
  return { smtpUrl, from };
}
