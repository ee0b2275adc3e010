import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { BodyInterceptor } from './body.interceptor.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { EtagInterceptor } from './if-match.js';
import { ProblemFilter } from './problem.filter.js';
import { SessionGuard } from './session.guard.js';
import { RequestPipe } from './validation.pipe.js';

/** What every request passes, in this order: session, ETag, body, idempotency, field checks; and the one filter on the way out. */
@Module({
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: BodyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: RequestPipe },
  ],
})
export class EdgeModule {}
