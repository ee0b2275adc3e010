import { migrate, planQuestions, recordDataSource, runQuery } from '@duban/persistence';
import type { Query } from '@duban/persistence';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emptyDatabase } from '../support/services.js';

const PLAN = '00000000-0000-4000-8000-000000000001';
const TASK = '00000000-0000-4000-8000-000000000002';
/** A draft as the first release kept it. */
const DRAFT = {
  title: '方案',
  tasks: [{ text: '改造管网', milestones: [{ phrase: '2026年底', dueOn: '2026-12-31' }] }],
  questions: [
    { code: 'unit.unknown', task: 1, line: 7, subject: '市数据局' },
    { code: 'plan.without-title', task: null, line: 1, subject: '' },
  ],
};

let record: ReturnType<typeof recordDataSource>;
let query: Query;

/** Takes back every migration but the first. */
async function toFirstRelease(): Promise<void> {
  for (let left = record.migrations.length; left > 1; left -= 1)
    await record.undoLastMigration({ transaction: 'each' });
}

beforeAll(async () => {
  const { migrationDatabaseUrl: url } = await emptyDatabase();
  await migrate({ url });
  record = await recordDataSource({ url, poolSize: 1 }).initialize();
  query = (sql, parameters = []) => runQuery(record.manager, sql, parameters);
  await toFirstRelease();
  await query(`insert into department (id, name, kind) values ($1, '市督查室', 'office')`, [PLAN]);
  await query(
    `insert into plan (id, title, department_id, state, calendar_code, calendar_version, rule_pack_code, rule_pack_version, draft, created_at)
     select $1, '方案', $1, 'draft', c.code, c.version, r.code, r.version, $2, now() from calendar_version c, rule_pack_version r limit 1`,
    [PLAN, JSON.stringify(DRAFT)],
  );
  await query(
    `insert into task (id, plan_id, number, title, content, path, state, source_from, source_to) values ($1, $2, 1, '管网', '改造管网', '{}', 'draft', 7, 8)`,
    [TASK, PLAN],
  );
  await query(
    `insert into milestone (task_id, position, content, phrase, due_on, state) values ($1, 0, '完成', '2026年底', '2026-12-31', 'planned'), ($1, 1, '复查', '', '2026-11-30', 'planned')`,
    [TASK],
  );
});
afterAll(() => record.destroy());

describe('a draft of the first release', () => {
  test('keeps its source, its dates and its questions', async () => {
    await record.runMigrations({ transaction: 'each' });
    const [task] = await query('select sources, drafts, is_continuous, decided from task');
    expect(task).toEqual({
      sources: [{ lineFrom: 7, lineTo: 8 }],
      drafts: DRAFT.tasks,
      is_continuous: false,
      decided: [],
    });
    expect(await query('select position, is_imported from milestone order by position')).toEqual([
      { position: 0, is_imported: true },
      { position: 1, is_imported: false },
    ]);
    const asked = await planQuestions({ query }, PLAN);
    expect(asked.map(({ code, task: number, line, subject }) => ({ code, task: number, line, subject }))).toEqual([
      DRAFT.questions[1],
      DRAFT.questions[0],
    ]);
  });

  test('is what it was when the migration is taken back', async () => {
    await toFirstRelease();
    expect(await query('select source_from, source_to from task')).toEqual([{ source_from: 7, source_to: 8 }]);
    const [plan] = await query<{ draft: typeof DRAFT }>('select draft from plan');
    const { questions, ...rest } = plan!.draft;
    expect({ ...rest, questions: [...questions].sort((a, b) => b.line - a.line) }).toEqual(DRAFT);
  });
});
