import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { applyDecorators, createParamDecorator, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Response } from 'express';
import multer, { MulterError } from 'multer';
import type { Observable } from 'rxjs';
import { refused } from './refusal.js';
import type { ApiRequest, Uploaded } from './request-context.js';

const UPLOAD = 'duban:upload';

/** What a handler takes as an upload. */
export interface UploadOptions {
  readonly field: string;
  readonly maxBytes: number;
  /** The same handler also takes a JSON body. */
  readonly orJson?: boolean;
  /** The other fields of the form, as OpenAPI properties. */
  readonly fields?: Readonly<Record<string, object>>;
}

/** Lets a handler take one file of a multipart form (and nothing else, unless `orJson`). */
export function Upload(options: UploadOptions): MethodDecorator {
  const properties = { [options.field]: { type: 'string', format: 'binary' }, ...options.fields };
  return applyDecorators(
    SetMetadata(UPLOAD, options),
    ApiConsumes('multipart/form-data'),
    ...(options.orJson === true
      ? []
      : [ApiBody({ schema: { type: 'object', properties, required: [options.field] } })]),
  );
}

/** Gives a handler the uploaded file; without one the request is at fault. */
export const UploadedFile = createParamDecorator((_data: unknown, context: ExecutionContext): Uploaded | undefined => {
  return context.switchToHttp().getRequest<ApiRequest>().uploaded;
});

/** Takes only the content types a handler understands, and reads the file of an upload into memory within its limit. */
@Injectable()
export class BodyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const upload = this.reflector.get<UploadOptions | undefined>(UPLOAD, context.getHandler());
    const isForm = request.is('multipart/form-data') !== false && hasBody(request);
    if (upload && isForm) await readForm(request, http.getResponse<Response>(), upload);
    else if (upload && upload.orJson !== true)
      throw refused({ code: 'media-type.unsupported', expected: 'multipart/form-data' });
    else if (hasBody(request) && request.is('application/json') === false) {
      throw refused({ code: 'media-type.unsupported', expected: 'application/json' });
    }
    return next.handle();
  }
}

function hasBody(request: ApiRequest): boolean {
  return request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0;
}

async function readForm(request: ApiRequest, response: Response, { field, maxBytes }: UploadOptions): Promise<void> {
  const reader = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: 1, fields: 20, fieldSize: 64_000, fieldNameSize: 100, parts: 22 },
    defParamCharset: 'utf8',
  }).single(field);
  await new Promise<void>((resolve, reject) => {
    reader(request, response, (error: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(formFault(error));
    });
  });
  const { file } = request;
  if (!file)
    throw refused({ code: 'request.invalid', errors: [{ pointer: `#/${field}`, code: 'file.required', field }] });
  request.uploaded = { name: plainName(file.originalname), mediaType: file.mimetype.slice(0, 200), bytes: file.buffer };
  request.body = { ...(request.body as object) };
}

function formFault(error: unknown): Error {
  if (error instanceof MulterError) return limitFault(error);
  if (isBrokenForm(error)) return refused({ code: 'request.malformed' });
  return new Error('a form could not be read', { cause: error });
}

function limitFault({ code, field = '' }: MulterError): Error {
  if (code === 'LIMIT_FILE_SIZE' || code === 'LIMIT_FIELD_VALUE') return refused({ code: 'request.too-large' });
  return refused({ code: 'request.invalid', errors: [{ pointer: `#/${field}`, code: 'field.unknown' }] });
}

// busboy says plainly what is wrong with a form, but throws bare errors.
function isBrokenForm(error: unknown): boolean {
  return error instanceof Error && /multipart|unexpected end of form|boundary|malformed/iu.test(error.message);
}

// A path in a file's name is nobody's business, and control characters would break headers and screens.
function plainName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex
  const shown = last.replace(/[\u0000-\u001f\u007f]/gu, '').trim();
  return shown === '' ? 'file' : [...shown].slice(-200).join('');
}
