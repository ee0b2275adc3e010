import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FaultCode } from './messages/faults.js';
import type { Fault } from './refusal.js';
import { refused, Refused } from './refusal.js';

/** Reads each request class strictly: unknown fields are faults, and every fault is listed with its place. */
@Injectable()
export class RequestPipe implements PipeTransform {
  readonly #pipe = new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      refused({ code: 'request.invalid', errors: errors.flatMap((error) => faultsOf(error, '#')) }),
  });

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return (await this.#pipe.transform(value, metadata)) as unknown;
    } catch (cause) {
      if (metadata.type !== 'query' || !(cause instanceof Refused)) throw cause;
      const errors = (cause.refusal.errors ?? []).map((fault) => ({
        ...fault,
        pointer: fault.pointer.replace('#/', '?'),
      }));
      throw refused({ ...cause.refusal, errors });
    }
  }
}

function faultsOf(error: ValidationError, above: string): Fault[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((name) => ({ pointer, ...explanation(error, name) }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

function explanation(error: ValidationError, name: string): { code: FaultCode } {
  if (name === 'whitelistValidation') return { code: 'field.unknown' };
  const context = (error.contexts as Record<string, { code: FaultCode } | undefined> | undefined)?.[name];
  return context ?? { code: 'field.invalid' };
}
