import type { OpenAPIObject } from '@nestjs/swagger';
import { bareApp } from './create-api-app.js';
import { documentOf } from './openapi-document.js';

/** The OpenAPI document of this API, without a database. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await bareApp({ databaseUrl: 'postgres://nowhere.invalid/none' }, false);
  try {
    await app.init();
    return documentOf(app);
  } finally {
    await app.close();
  }
}

/** The document as it stands in `docs/openapi.json`. */
export async function openApiText(): Promise<string> {
  return `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
}
