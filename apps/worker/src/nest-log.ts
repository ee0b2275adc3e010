import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Nest's own messages in the worker's log; its start-up chatter is left out. */
export function nestLog(log: Log): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown) => {
      log('warn', 'nest', { message: String(message) });
    },
    error: (message: unknown) => {
      log('error', 'nest', { message: String(message) });
    },
  };
}
