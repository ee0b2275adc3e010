import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

/** Nest's own messages as one JSON line each; its start-up chatter is left out. */
export class LineLogger implements LoggerService {
  log(): void {
    // Which modules and routes were mapped is no news to an operator.
  }

  warn(message: unknown): void {
    log('warn', 'nest', { message: String(message) });
  }

  error(message: unknown): void {
    log('error', 'nest', { message: String(message) });
  }
}
