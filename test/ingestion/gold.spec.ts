import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countiesOf, parsePlan, readDocument, type SourceDocument } from '@duban/ingestion';

const shared = join(import.meta.dirname, '../../../shared');
const scorer = join(shared, 'gold/score.mjs');
const isThere = existsSync(scorer);
const whenThere = isThere ? describe : describe.skip;
const why = isThere ? '' : ' (skipped: ../shared with the labelled plans is not here)';

/** The least that the parser must reach on the labels, by measure. */
const LEAST: Readonly<Record<string, number>> = {
  'yuncheng_tasks.recall': 0.98,
  'yuncheng_tasks.precision': 0.98,
  'yuncheng_tasks.departments_exact': 0.98,
  'yuncheng_tasks.lead_exact': 0.98,
  'yuncheng_tasks.open_list': 0.98,
  'yuncheng_tasks.implementers': 0.98,
  'yuncheng_tasks.milestones_f1': 0.95,
  'yuncheng_tasks.quantities_f1': 0.92,
  'yuncheng_projects.recall': 0.98,
  'yuncheng_projects.units_exact': 0.98,
  'yuncheng_projects.content': 0.98,
  'linfen2022_projects.recall': 0.98,
  'linfen2022_projects.precision': 0.98,
  'linfen2022_projects.content': 0.98,
  'linfen2022_projects.quantities_f1': 0.92,
  'jincheng_projects.recall': 0.98,
  'jincheng_projects.precision': 0.98,
  'jincheng_projects.content': 0.98,
  'jincheng_projects.quantities_f1': 0.92,
  'indicators_004.recall': 0.98,
  'indicators_004.exact': 0.98,
  'indicators_004.precision': 0.98,
  'unassigned_000.recall': 0.85,
  'unassigned_000.refused': 0.85,
  'shanxi_tasks.recall': 0.98,
  'shanxi_tasks.precision': 0.98,
  'shanxi_tasks.departments_exact': 0.98,
  'shanxi_tasks.lead_exact': 0.98,
};

async function seed(number: string): Promise<SourceDocument> {
  const folder = join(shared, 'seeds');
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`)) ?? '';
  const read = await readDocument(readFileSync(join(folder, name)), name);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

whenThere(`the labelled plans${why}`, () => {
  const answers = mkdtempSync(join(tmpdir(), 'duban-gold-'));
  let scores: Record<string, number> = {};

  beforeAll(async () => {
    // The scorer calls a parser once a document; here it prints the answers that this process has prepared.
    for (const name of readdirSync(join(shared, 'seeds'))) {
      writeFileSync(join(answers, name), JSON.stringify(parsePlan(await seed(name.slice(0, 3)))));
    }
    const printer = join(answers, 'print.mjs');
    writeFileSync(
      printer,
      `import { createReadStream } from 'node:fs';\nimport { basename, join } from 'node:path';\n` +
        `createReadStream(join(import.meta.dirname, basename(process.argv[2]))).pipe(process.stdout);\n`,
    );
    const command = `${JSON.stringify(process.execPath)} ${JSON.stringify(printer)}`;
    scores = JSON.parse(execFileSync(process.execPath, [scorer, '--json', '--parse', command]).toString());
  }, 60_000);

  afterAll(() => {
    rmSync(answers, { recursive: true });
  });

  test.each(Object.entries(LEAST))('%s is at least %d', (measure, least) => {
    expect(scores[measure]).toBeGreaterThanOrEqual(least);
  });

  test('the plan whose section clause names the counties has 73 tasks, all implemented by them, and lists twelve', async () => {
    const draft = parsePlan(await seed('001'));
    expect(draft.tasks).toHaveLength(73);
    expect(new Set(draft.tasks.flatMap(({ implementers }) => implementers)).size).toBe(1);
    expect(countiesOf(await seed('001'))).toHaveLength(12);
    expect(draft.projects).toHaveLength(34);
  });

  test('the plan that ends its items with 负责 has 21 tasks, one of them without a heading', async () => {
    const draft = parsePlan(await seed('003'));
    expect(draft.tasks).toHaveLength(21);
    expect(draft.questions.map(({ code }) => code)).toEqual(['item.without-heading']);
  });
});
