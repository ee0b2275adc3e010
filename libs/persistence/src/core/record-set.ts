import { snakeCase } from './snake-naming.js';

/** The column types that travel between domain values and SQL in sets. */
export type ColumnType = 'uuid' | 'text' | 'integer' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'jsonb';

/** A domain value's fields as columns; complete by `satisfies Record<keyof T, ColumnType>`. */
export type Columns<T> = Readonly<Record<keyof T & string, ColumnType>>;

/** The column list of a statement, e.g. `id, plan_id, due_at`; with an alias `o.id, o.plan_id, …`. */
export function columnList(columns: Readonly<Record<string, ColumnType>>, alias?: string): string {
  const before = alias === undefined ? '' : `${alias}.`;
  return Object.keys(columns)
    .map((property) => before + snakeCase(property))
    .join(', ');
}

/** The column definitions for `json_to_recordset($1::json) as t(…)`. */
export function columnDefinitions(columns: Readonly<Record<string, ColumnType>>): string {
  return Object.entries(columns)
    .map(([property, type]) => `${snakeCase(property)} ${type}`)
    .join(', ');
}

/** The values as the JSON parameter of `json_to_recordset`: instants (epoch ms) become ISO text. */
export function recordSet<T extends object>(values: readonly T[], columns: Columns<T>): string {
  const entries = Object.entries<ColumnType>(columns);
  return JSON.stringify(
    values.map((value) =>
      Object.fromEntries(
        entries.map(([property, type]) => [snakeCase(property), toSql(value[property as keyof T], type)]),
      ),
    ),
  );
}

/** A row read by `columnList` as the domain's value: instants as epoch ms, civil dates as text. */
export function fromRow<T extends object>(row: Readonly<Record<string, unknown>>, columns: Columns<T>): T {
  return Object.fromEntries(
    Object.keys(columns).map((property) => {
      const value = row[snakeCase(property)];
      return [property, value instanceof Date ? value.getTime() : value];
    }),
  ) as T;
}

function toSql(value: unknown, type: ColumnType): unknown {
  return type === 'timestamptz' && typeof value === 'number' ? new Date(value).toISOString() : value;
}
