/**
 * The one table from refusal codes to HTTP status. A code that stands here must have its words in `messages/` (the compiler
 * says so), and a use case may only refuse with a code that stands here (`settled` does not compile otherwise).
 * A feature adds its codes under its own heading, here and in `messages/<feature>.ts`.
 */
export const STATUS = {
  // the request itself
  'request.invalid': 400,
  'request.malformed': 400,
  'request.too-large': 413,
  'request.throttled': 429,
  'media-type.unsupported': 415,
  'route.unknown': 404,
  'resource.unknown': 404,
  'method.not-allowed': 405,
  'cursor.invalid': 400,
  'if-match.required': 428,
  'if-match.invalid': 400,
  'idempotency-key.invalid': 400,
  'idempotency-key.reused': 422,
  'idempotency-key.in-flight': 409,
  'idempotency-key.answered-once': 409,
  'permission.denied': 403,
  'record.unavailable': 503,
  'internal.unexpected': 500,
  // session
  'session.required': 401,
  'csrf-token.missing': 403,
  'sign-in.failed': 401,
  'sign-in.throttled': 429,
  'password.temporary': 403,
  'password.wrong': 422,
  'password.unchanged': 422,
} as const;

/** Every code with which this API refuses. */
export type RefusalCode = keyof typeof STATUS;
