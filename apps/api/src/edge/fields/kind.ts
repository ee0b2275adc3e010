import type { ApiPropertyOptions } from '@nestjs/swagger';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, ValidateBy, ValidateIf } from 'class-validator';
import type { FaultCode } from '../messages/faults.js';

/** One thing a field must satisfy, and what is said when it does not; the parameters fill the words. */
export interface Rule {
  readonly code: FaultCode;
  readonly parameters?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly holds: (value: unknown) => boolean;
}

/** What a field is: its rules and its OpenAPI schema, said once. */
export interface Kind {
  readonly rules: readonly Rule[];
  readonly schema: ApiPropertyOptions;
}

/** What every field may add to its kind. */
export interface FieldOptions {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be null. */
  readonly nullable?: boolean;
  /** What it means, for the OpenAPI document. */
  readonly describes?: string;
  readonly example?: unknown;
}

/** The decorator of a field of this kind: validation and OpenAPI in one. */
export function field(kind: Kind, options: FieldOptions = {}): PropertyDecorator {
  return (target, property) => {
    for (const rule of kind.rules) {
      const { code, parameters = {}, holds } = rule;
      ValidateBy({ name: code, validator: { validate: holds } }, { message: code, context: { code, ...parameters } })(
        target,
        property,
      );
    }
    presence(options)?.(target, property);
    ApiProperty(propertyOf(kind, options))(target, property);
  };
}

/** Which values skip the rules: left out, null, or both. */
export function presence({ optional = false, nullable = false }: FieldOptions): PropertyDecorator | undefined {
  if (optional && nullable) return IsOptional();
  if (optional) return ValidateIf((_object, value) => value !== undefined);
  if (nullable) return ValidateIf((_object, value) => value !== null);
  return undefined;
}

/** The OpenAPI property: the kind's schema with what this field adds. */
export function propertyOf({ schema }: Pick<Kind, 'schema'>, options: FieldOptions): ApiPropertyOptions {
  const { optional = false, nullable = false, describes, example } = options;
  return {
    ...schema,
    required: !optional,
    ...(nullable && { nullable: true }),
    ...(describes !== undefined && { description: describes }),
    ...(example !== undefined && { example }),
  } as ApiPropertyOptions;
}
