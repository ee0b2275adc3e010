import type { Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateBy, ValidateNested } from 'class-validator';
import type { FieldOptions, Kind, Rule } from './kind.js';
import { field, presence, propertyOf } from './kind.js';
import { id } from './kinds.js';

/** How many items a list may have, and whether one may stand twice. */
export interface ListOptions extends FieldOptions {
  readonly min?: number;
  readonly max: number;
  readonly isSet?: boolean;
}

/** A list of plain items of one kind. */
export function ListOf(kind: Kind, options: ListOptions): PropertyDecorator {
  const rules = [...sizeRules(options), ...kind.rules.map(each)];
  const schema = { type: 'array', items: kind.schema, minItems: options.min ?? 0, maxItems: options.max };
  return field({ rules, schema: schema as Kind['schema'] }, options);
}

/** Ids of files uploaded before; none twice. */
export const FileIds = (options: ListOptions) => ListOf(id(), { optional: true, isSet: true, ...options });

/** A list of objects of a request or view class. */
export function ListOfObjects(item: () => Class, options: ListOptions): PropertyDecorator {
  return (target, property) => {
    for (const rule of sizeRules(options)) apply(rule, target, property);
    ValidateNested({ each: true, context: { code: 'field.object' } })(target, property);
    Type(item)(target, property);
    presence(options)?.(target, property);
    const limits = { minItems: options.min ?? 0, maxItems: options.max };
    ApiProperty({ ...propertyOf({ schema: {} }, options), ...limits, type: () => item(), isArray: true } as object)(
      target,
      property,
    );
  };
}

/** One object of a request or view class. */
export function ObjectOf(item: () => Class, options: FieldOptions = {}): PropertyDecorator {
  return (target, property) => {
    const isObject = (value: unknown) => value !== null && typeof value === 'object' && !Array.isArray(value);
    apply({ code: 'field.object', holds: isObject }, target, property);
    ValidateNested({ context: { code: 'field.object' } })(target, property);
    Type(item)(target, property);
    presence(options)?.(target, property);
    ApiProperty({ ...propertyOf({ schema: {} }, options), type: () => item() } as object)(target, property);
  };
}

function sizeRules({ min = 0, max, isSet = false }: ListOptions): Rule[] {
  const hasSize = (value: unknown) => Array.isArray(value) && value.length >= min && value.length <= max;
  const repeats: Rule = {
    code: 'field.list-repeats',
    holds: (value) => !Array.isArray(value) || new Set<unknown>(value).size === value.length,
  };
  return [{ code: 'field.list', parameters: { min, max }, holds: hasSize }, ...(isSet ? [repeats] : [])];
}

function each(rule: Rule): Rule {
  return { ...rule, holds: (value) => !Array.isArray(value) || value.every((item) => rule.holds(item)) };
}

function apply({ code, parameters = {}, holds }: Rule, target: object, property: string | symbol): void {
  ValidateBy({ name: code, validator: { validate: holds } }, { message: code, context: { code, ...parameters } })(
    target,
    property,
  );
}
