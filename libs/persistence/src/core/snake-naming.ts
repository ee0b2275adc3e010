import { DefaultNamingStrategy } from 'typeorm';

/** The column's name of a property: `dueAt` is `due_at`. */
export function snakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns are named as their properties, in snake case. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes, customName ?? snakeCase(property)].join('_');
  }
}
