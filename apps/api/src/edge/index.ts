export type { Actor } from './actor.js';
export { actorFor, signatureOf } from './actor.js';
export { Caller, Public, WithTemporaryPassword } from './caller.js';
export { Answers, AnswersStale } from './answers.js';
export { Upload, UploadedFile } from './body.interceptor.js';
export type { CursorKey, Page } from './cursor.js';
export { cursorOf, pageOf, placeOf } from './cursor.js';
export { EdgeModule } from './edge.module.js';
export {
  AnyValue,
  CivilDate,
  civilDate,
  Email,
  email,
  field,
  FileIds,
  Flag,
  flag,
  Id,
  IdOr,
  id,
  instant,
  InstantField,
  InstantOr,
  JsonObject,
  ListOf,
  ListOfObjects,
  ObjectOf,
  OneOf,
  oneOf,
  Quantity,
  quantity,
  QueryFlag,
  QueryList,
  QueryWhole,
  Text,
  text,
  Whole,
  whole,
} from './fields/index.js';
export { IdParam } from './id-param.js';
export { AnswersOnce } from './idempotency.interceptor.js';
export { SeenVersion, SeenVersionIfAny } from './if-match.js';
export type { Language } from './language.js';
export { languageOf } from './language.js';
export { ListQuery } from './list-query.js';
export type { Asked } from './permit.js';
export { MESSAGES } from './messages/catalogue.js';
export { permit } from './permit.js';
export { ProblemView } from './problem.view.js';
export { problemsPage } from './problems-page.js';
export type { ApiRefusal, Fault } from './refusal.js';
export { Refused, refused, settled } from './refusal.js';
export type { ApiRequest, Uploaded } from './request-context.js';
export type { RefusalCode } from './status.js';
export { newSecret, SESSION_COOKIE, sessionHash } from './session-token.js';
export { STATUS } from './status.js';
