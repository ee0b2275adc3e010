import { isNativeError } from 'node:util/types';

/** SQLSTATEs that mean "the record cannot answer now": shut down, starting, too many connections, locked, cancelled, deadlock. */
const UNAVAILABLE = /^(?:08...|57P0[1-5]|57014|53...|55P03|40001|40P01|25P03)$/u;
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENOENT',
]);
const LOST =
  /connection terminated|timeout expired|timeout exceeded when trying to connect|driver not connected|connection is not established|client has encountered a connection error|client was closed/iu;

/** Whether the failure says that PostgreSQL is down or overloaded, which a retry may mend. */
export function isOutage(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code, driverError, errors } = error as Error & { code?: unknown; driverError?: unknown; errors?: unknown };
  if (typeof code === 'string' && (UNREACHABLE.has(code) || UNAVAILABLE.test(code))) return true;
  if (LOST.test(error.message)) return true;
  return [driverError, error.cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some(isOutage);
}

/** Whether PostgreSQL could not read a value as its type: a cursor or filter that passed the edge's checks but means nothing. */
export function isUnreadableValue(error: unknown): boolean {
  const code: unknown = (error as { driverError?: { code?: unknown } } | undefined)?.driverError?.code;
  return typeof code === 'string' && ['22007', '22008', '22P02', '22003'].includes(code);
}
