import type { EntityManager } from 'typeorm';

/** Runs a statement and gives its rows: TypeORM answers `[rows, count]` for UPDATE and DELETE. */
export async function runQuery<T>(manager: EntityManager, sql: string, parameters: readonly unknown[]): Promise<T[]> {
  const answer: unknown = await manager.query(sql, [...parameters]);
  if (!Array.isArray(answer)) return [];
  const isCounted = answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (isCounted ? answer[0] : answer) as T[];
}

/** Runs parameterised SQL inside one transaction. */
export type Query = <T>(sql: string, parameters?: readonly unknown[]) => Promise<T[]>;
