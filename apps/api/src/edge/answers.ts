import type { Type } from '@nestjs/common';
import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemView } from './problem.view.js';

/** The status of a success, and whether a page of views is answered. */
export interface AnswerOptions {
  readonly status?: number;
  readonly isPage?: boolean;
}

/** Documents what a handler answers: a view (or a page of them), and problem documents for everything else. */
export function Answers(view: Type | null, { status = 200, isPage = false }: AnswerOptions = {}): MethodDecorator {
  const models = [ProblemView, ...(view ? [view] : [])];
  return applyDecorators(
    ApiExtraModels(...models),
    ApiResponse({
      status,
      description: 'the answer',
      ...(view && { schema: isPage ? pageSchema(view) : refTo(view) }),
    }),
    ApiResponse({
      status: 'default',
      description: 'a problem document (RFC 9457)',
      content: { 'application/problem+json': { schema: refTo(ProblemView) } },
    }),
  );
}

/** Documents that a stale write is answered 409 with the view as it stands now in `current`, so that no text is lost. */
export function AnswersStale(view: Type): MethodDecorator {
  const current = { anyOf: [refTo(view), { type: 'null' }] } as object;
  const schema = { allOf: [refTo(ProblemView), { type: 'object' as const, properties: { current } }] };
  return applyDecorators(
    ApiExtraModels(ProblemView, view),
    ApiResponse({
      status: 409,
      description: 'stale: `current` is what stands now',
      content: { 'application/problem+json': { schema } },
    }),
  );
}

function refTo(view: Type) {
  return { $ref: getSchemaPath(view) };
}

function pageSchema(view: Type) {
  return {
    type: 'object' as const,
    properties: {
      items: { type: 'array' as const, items: refTo(view) },
      nextCursor: { type: 'string' as const, nullable: true },
    },
    required: ['items', 'nextCursor'],
  };
}
