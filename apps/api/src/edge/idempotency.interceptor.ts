import { createHash } from 'node:crypto';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable, SetMetadata } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import { canonical, keepAnswer, keptAnswer } from '@duban/persistence';
import type { KeptAnswer } from '@duban/persistence';
import type { Response } from 'express';
import type { Observable } from 'rxjs';
import { from, lastValueFrom } from 'rxjs';
import { log } from '../log/index.js';
import type { KeyedWrite } from '../record/index.js';
import { AnsweredBefore, KeyInFlight, keyedWrite, Reader } from '../record/index.js';
import { refused } from './refusal.js';
import type { ApiRequest } from './request-context.js';

const VISIBLE = /^[\x21-\x7e]{1,200}$/u;
const ANSWERS_ONCE = 'duban:answers-once';

/** Marks a handler whose answer holds secrets: it is never kept, so a repetition is told so instead of repeated. */
export const AnswersOnce = () => SetMetadata(ANSWERS_ONCE, true);

/** Repeats the kept answer of a POST whose Idempotency-Key was seen before; the write itself keeps the key (see the record's unit of work). */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly reader: Reader,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const write = this.writeOf(context);
    if (!write) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    const before = await keptAnswer(this.reader.query, write.request);
    if (before) return from([repeated(before, write, response)]);
    return from(this.answer(write, next, response));
  }

  private async answer(write: KeyedWrite, next: CallHandler, response: Response): Promise<unknown> {
    try {
      const body: unknown = await keyedWrite.run(write, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      );
      if (write.keepsBody && write.isRecorded) await this.keep(write, body);
      return body;
    } catch (thrown) {
      if (thrown instanceof AnsweredBefore) return repeated(thrown.answer, write, response);
      if (thrown instanceof KeyInFlight) throw refused({ code: 'idempotency-key.in-flight', retryAfterSeconds: 1 });
      // The twin of this request may have committed meanwhile; then its answer is the answer, not what this one ran into.
      const before = await keptAnswer(this.reader.query, write.request).catch(() => null);
      if (before && !write.isRecorded) return repeated(before, write, response);
      throw thrown;
    }
  }

  // The write has committed with the use case's value as its answer, so failing to refine it is no failure of the request.
  private async keep({ request, status }: KeyedWrite, body: unknown): Promise<void> {
    try {
      await keepAnswer(this.reader.query, request, { status, body });
    } catch (error) {
      log('warn', 'idempotency-key.not-refined', { reason: (error as Error).name });
    }
  }

  private writeOf(context: ExecutionContext): KeyedWrite | null {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const key = request.get('idempotency-key');
    if (request.method !== 'POST' || key === undefined || !request.actor) return null;
    if (!VISIBLE.test(key)) throw refused({ code: 'idempotency-key.invalid' });
    const handler = context.getHandler();
    return {
      request: { personId: request.actor.personId, key, requestHash: hashOf(request) },
      status: this.reflector.get<number | undefined>(HTTP_CODE_METADATA, handler) ?? 201,
      keepsBody: this.reflector.get<boolean | undefined>(ANSWERS_ONCE, handler) !== true,
      isRecorded: false,
    };
  }
}

function repeated(before: KeptAnswer, { request, keepsBody }: KeyedWrite, response: Response): unknown {
  if (before.requestHash !== request.requestHash) throw refused({ code: 'idempotency-key.reused' });
  if (!keepsBody) throw refused({ code: 'idempotency-key.answered-once' });
  response.status(before.status).setHeader('Idempotency-Replayed', 'true');
  return before.body ?? undefined;
}

function hashOf(request: ApiRequest): string {
  const { method, originalUrl, uploaded } = request;
  const hash = createHash('sha256').update(
    `${method} ${originalUrl}\n${request.get('if-match') ?? ''}\n${canonical(request.body ?? null)}`,
  );
  if (uploaded) hash.update(uploaded.name).update(uploaded.bytes);
  return hash.digest('hex');
}
