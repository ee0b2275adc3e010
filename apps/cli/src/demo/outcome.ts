import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VerifyCounts, YearFigures } from '@duban/persistence';
import type { ApiClient } from './api-client.js';
import type { Opened } from './opening.js';
import type { Hall } from './hall.js';
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
}

/** The figures as `--json` writes them. */
export function outcomeDocument({
  figures,
  evaluation,
  verify,
  wallSeconds,
  opened,
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
  };
}

/** Downloads the ledger and writes it into the data folder; answers the file. */
export async function saveLedger(supervisor: ApiClient, planId: string, dataDir: string): Promise<string> {
  const file = join(dataDir, 'ledger.xlsx');
  await writeFile(file, await supervisor.download(`/plans/${planId}/ledger.xlsx`));
  return file;
}

/** Says where everything is up and how to sign in as each of the three groups of people. */
export function stayingUp({ api, opened }: Outcome, { log }: Hall): void {
  const { password, departments, offices } = opened.cast;
  const handler = departments[0];
  const people = [
    { zh: '督查室', en: 'supervision', login: offices.supervisor },
    { zh: '考核办', en: 'evaluation', login: offices.evaluator },
    ...(handler ? [{ zh: `${handler.name}（经办人）`, en: `${handler.name} (handler)`, login: handler.login }] : []),
    { zh: '系统管理员', en: 'administrator', login: 'admin' },
  ];
  log.info({ zh: `网址：${api}（口令均为 ${password}）`, en: `Address: ${api} (every password is ${password})` });
  for (const { zh, en, login } of people) log.info({ zh: `  ${zh}：${login}`, en: `  ${en}: ${login}` });
  log.info({ zh: '按 Ctrl-C 停止。', en: 'Ctrl-C stops.' });
}
