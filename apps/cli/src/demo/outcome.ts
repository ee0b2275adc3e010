import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VerifyCounts, YearFigures } from '@duban/persistence';
import type { ApiClient } from './api-client.js';
import type { Opened } from './opening.js';
import type { Hall } from './hall.js';
import type { SignIn } from './sign-in.js';
import type { EvaluationView } from './views.js';

/** What the lived year came to. */
export interface Outcome {
  readonly api: string;
  readonly wallSeconds: number;
  readonly opened: Opened;
  readonly figures: YearFigures;
  readonly evaluation: EvaluationView | null;
  readonly verify: VerifyCounts;
  /** Where the Excel ledger was written. */
  readonly ledger: string;
  readonly signIn: SignIn;
}

/** The figures as `--json` writes them. */
export function outcomeDocument({
  figures,
  evaluation,
  verify,
  wallSeconds,
  opened,
  signIn,
}: Outcome): Record<string, unknown> {
  const { lateByDepartment, ...counts } = figures;
  return {
    ...counts,
    assignedByReviewer: opened.assignedByReviewer,
    seed: opened.stage.seed,
    year: opened.stage.year,
    scores: Object.fromEntries((evaluation?.units ?? []).map(({ departmentName, score }) => [departmentName, score])),
    lateByDepartment,
    verify,
    wallSeconds,
    signIn,
  };
}

/** Downloads the ledger and writes it into the data folder; answers the file. */
export async function saveLedger(supervisor: ApiClient, planId: string, dataDir: string): Promise<string> {
  const file = join(dataDir, 'ledger.xlsx');
  await writeFile(file, await supervisor.download(`/plans/${planId}/ledger.xlsx`));
  return file;
}

/** Says where everything is up and how to sign in as each of the groups of people. */
export function stayingUp({ signIn: { address, password, people } }: Outcome, { log }: Hall): void {
  log.info({
    zh: `网址：${address}（口令均为 ${password}）`,
    en: `Address: ${address} (every password is ${password})`,
  });
  for (const { words, login } of people) log.info({ zh: `  ${words.zh}：${login}`, en: `  ${words.en}: ${login}` });
  log.info({ zh: '按 Ctrl-C 停止。', en: 'Ctrl-C stops.' });
}
