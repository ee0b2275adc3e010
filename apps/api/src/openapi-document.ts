import type { NestExpressApplication } from '@nestjs/platform-express';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from './edge/session-token.js';
import { withNulls } from './nullable-schemas.js';

type Parameters = NonNullable<NonNullable<OpenAPIObject['paths'][string]['post']>['parameters']>;
type ParameterObject = Exclude<Parameters[number], { $ref: string }>;

/** The OpenAPI document of an application. */
export function documentOf(app: NestExpressApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Duban 督办')
    .setDescription(
      'Plan tasks supervised and evaluated. Problems are RFC 9457 documents; lists are cursor pages; writes carry If-Match and Idempotency-Key.',
    )
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE)
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' }, 'csrf')
    .addSecurityRequirements({ cookie: [], csrf: [] })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  return withNulls({ ...document, paths: withKeys(document.paths) });
}

const KEY: ParameterObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'the same key with the same request repeats the kept answer for 24 hours',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

function withKeys(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      item.post ? { ...item, post: { ...item.post, parameters: [...(item.post.parameters ?? []), KEY] } } : item,
    ]),
  );
}

type JsonResponse = { type(name: string): { send(text: string): unknown } };

/** Serves the document at /api/v1/openapi.json, for everyone. */
export function addOpenApi(app: NestExpressApplication): void {
  let text: string | undefined;
  app.use('/api/v1/openapi.json', (_request: unknown, response: JsonResponse) => {
    text ??= JSON.stringify(documentOf(app));
    response.type('application/json').send(text);
  });
}
