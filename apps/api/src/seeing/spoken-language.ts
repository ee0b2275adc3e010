import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import type { ApiRequest, Language } from '../edge/index.js';
import { languageOf } from '../edge/index.js';

/** Gives a handler the language that the caller wishes to read. */
export const SpokenLanguage = createParamDecorator((_data: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<ApiRequest>().get('accept-language')),
);
