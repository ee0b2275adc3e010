type Json = Record<string, unknown>;

/**
 * A document in which "may be null" is said in the words of OpenAPI 3.1: `type: [string, null]`, or one of a schema and null;
 * the `nullable` of 3.0, which the decorators still write, means nothing there.
 */
export function withNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => withNulls(item)) as T;
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNulls<unknown>(inner)]));
  return (copy['nullable'] === true ? nullable(copy) : copy) as T;
}

function nullable({ nullable: _said, description, ...schema }: Json): Json {
  const told = description === undefined ? {} : { description };
  if (typeof schema['type'] !== 'string') return { ...told, oneOf: [...alternatives(schema), { type: 'null' }] };
  const values = schema['enum'];
  return {
    ...told,
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  };
}

function alternatives({ allOf, oneOf, ...schema }: Json): unknown[] {
  if (Array.isArray(oneOf)) return oneOf as unknown[];
  if (Array.isArray(allOf) && allOf.length === 1) return allOf as unknown[];
  return [{ ...schema, ...(allOf !== undefined && { allOf }) }];
}
