import { Transform } from 'class-transformer';
import type { FieldOptions, Kind } from './kind.js';
import { field } from './kind.js';
import {
  anyValue,
  civilDate,
  email,
  flag,
  id,
  idOr,
  instant,
  instantOr,
  jsonObject,
  oneOf,
  quantity,
  text,
  whole,
} from './kinds.js';
import type { ListOptions } from './lists.js';
import { ListOf } from './lists.js';

/** Text of `min` (default 1) to `max` characters. */
export const Text = (options: FieldOptions & { min?: number; max: number }) => field(text(options), options);

/** The id of a thing. */
export const Id = (options: FieldOptions = {}) => field(id(), options);

/** The id of a thing, or this word. */
export const IdOr = (word: string, options: FieldOptions = {}) => field(idOr(word), options);

/** A civil day, `YYYY-MM-DD`. */
export const CivilDate = (options: FieldOptions = {}) => field(civilDate(), options);

/** An instant, ISO 8601 with offset. */
export const InstantField = (options: FieldOptions = {}) => field(instant(), options);

/** An instant, or this word. */
export const InstantOr = (word: string, options: FieldOptions = {}) => field(instantOr(word), options);

/** An object of any members; for views. */
export const JsonObject = (options: FieldOptions = {}) => field(jsonObject(), options);

/** Any JSON value; for views. */
export const AnyValue = (options: FieldOptions = {}) => field(anyValue(), options);

/** One of these words. */
export const OneOf = (values: readonly string[], options: FieldOptions = {}) => field(oneOf(values), options);

/** A whole number of a JSON body or a view. */
export const Whole = (options: FieldOptions & { min: number; max: number }) => field(whole(options), options);

/** A number of a JSON body or a view. */
export const Quantity = (options: FieldOptions & { min: number; max: number }) => field(quantity(options), options);

/** Yes or no in a JSON body or a view. */
export const Flag = (options: FieldOptions = {}) => field(flag(), options);

/** An e-mail address. */
export const Email = (options: FieldOptions = {}) => field(email(), options);

/** A whole number in the query, where everything arrives as text. */
export const QueryWhole = (options: FieldOptions & { min: number; max: number }) =>
  fromQuery(whole(options), options, (value) => (/^-?\d{1,15}$/u.test(value) ? Number(value) : value));

/** Yes or no in the query: `true` or `false`. */
export const QueryFlag = (options: FieldOptions = {}) =>
  fromQuery(flag(), options, (value) => (value === 'true' ? true : value === 'false' ? false : value));

/** A list in the query, one `name=value` for each item, none twice; a JSON body gives an array. */
export const QueryList = (kind: Kind, options: ListOptions): PropertyDecorator => {
  const list = ListOf(kind, { min: 1, isSet: true, ...options });
  return (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))(target, property);
    list(target, property);
  };
};

function fromQuery(kind: Kind, options: FieldOptions, read: (value: string) => unknown): PropertyDecorator {
  return (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? read(value) : value))(target, property);
    field(kind, options)(target, property);
  };
}
