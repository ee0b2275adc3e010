import type { Tx } from '../core/unit-of-work.js';
import { annualRun } from './annual-run.js';
import { scoreAgain } from './scoring.js';

/** The ledger line that an appeal is about, by its place. */
export interface LinePlace {
  readonly evaluationId: string;
  readonly departmentId: string;
  readonly position: number;
}

/** Takes a line back because its appeal was upheld and scores the year again; the lines' sum stays the score. Answers the points it had. */
export async function waiveLine(tx: Tx, { evaluationId, departmentId, position }: LinePlace): Promise<number> {
  const run = await annualRun(tx, evaluationId);
  const [line] = await tx.query<{ points: string }>(
    `select points from ledger_line where evaluation_id = $1 and department_id = $2 and position = $3`,
    [evaluationId, departmentId, position],
  );
  if (line === undefined) throw new Error(`evaluation ${evaluationId} has no such line`);
  await tx.query(
    `update ledger_line set state = 'waived' where evaluation_id = $1 and department_id = $2 and position = $3`,
    [evaluationId, departmentId, position],
  );
  await scoreAgain(tx, run);
  return Number(line.points);
}
