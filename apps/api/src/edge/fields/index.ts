export {
  AnyValue,
  CivilDate,
  Email,
  Flag,
  Id,
  IdOr,
  InstantField,
  InstantOr,
  JsonObject,
  OneOf,
  Quantity,
  QueryFlag,
  QueryList,
  QueryWhole,
  Text,
  Whole,
} from './decorators.js';
export { civilDate, email, flag, id, instant, oneOf, quantity, text, whole } from './kinds.js';
export type { FieldOptions, Kind } from './kind.js';
export { field } from './kind.js';
export { FileIds, ListOf, ListOfObjects, ObjectOf } from './lists.js';
export type { ListOptions } from './lists.js';
