import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { migrate } from '../../apps/cli/src/migrate/migrate.js';
import { migrationAddress, recordAddress } from '../../apps/cli/src/verify/record-address.js';
import { verify } from '../../apps/cli/src/verify/verify.js';
import { emptyDatabase, freshDatabase } from '../support/services.js';
import { aPlan, aReport, aRound, at } from './a-plan.js';
import { aRecord, inDatabase } from './database.js';
import { enterRehearsal, insertObligations } from '@duban/persistence';
import { ALL } from './all-migrations.js';

type Run = (argv: string[], io: { stdin: PassThrough; stdout: PassThrough; stderr: PassThrough }) => Promise<number>;

async function run(command: Run, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await command(argv, io);
  const text = (stream: PassThrough) => ((stream.read() as Buffer | null) ?? '').toString();
  return { code, out: text(io.stdout), err: text(io.stderr) };
}

describe('duban verify', () => {
  test('answers a sound record with four zeros and exit code 0', async () => {
    const { databaseUrl } = await freshDatabase();
    const { code, out } = await run(verify, '--json', '--database-url', databaseUrl);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      missing: 0,
      early: 0,
      duplicate: 0,
      brokenAudit: 0,
      strayFacts: 0,
      findings: [],
    });
  });

  test('answers a contradicted one with what is wrong, in words or as JSON, and exit code 1', async () => {
    const record = await aRecord();
    await record.owner.run((tx) => enterRehearsal(tx, at('2026-03-18 10:00')));
    await record.owner.run(async (tx) => {
      const plan = await aPlan(tx, 1);
      await insertObligations(tx, [aReport(plan, await aRound(tx, plan))]);
    });
    const json = await run(verify, '--json', '--database-url', record.ownerUrl);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ missing: 1, findings: [{ kind: 'missing' }] });
    const words = await run(verify, '--lang', 'en', '--database-url', record.ownerUrl);
    expect(words.code).toBe(1);
    expect(words.out).toContain('missing (no record, or nobody was told): 1');
    expect(words.out).toContain('remind-5 was due at 2026-03-18T01:00:00.000Z and has no record');
  });

  test('says why it could not check, with exit code 2', async () => {
    const nobody = await run(verify, '--lang', 'en', '--database-url', 'postgres://x:y@127.0.0.1:1/none');
    expect(nobody).toMatchObject({ code: 2, out: '' });
    expect(nobody.err).toContain('could not be checked: connect ECONNREFUSED');
    expect(nobody.err).not.toContain('postgres://');
    expect((await run(verify, '--wrong')).code).toBe(2);
  });
});

describe('duban migrate', () => {
  test('brings an empty database up to date, and says so when there is nothing to do', async () => {
    const { migrationDatabaseUrl: url } = await emptyDatabase();
    const first = await run(migrate, '--lang', 'en', '--database-url', url);
    const out = `Migrations applied: ${ALL.join(', ')}\n`;
    expect(first).toMatchObject({ code: 0, out });
    const second = await run(migrate, '--lang', 'zh', '--database-url', url, '--app-role', 'duban_app');
    expect(second).toMatchObject({ code: 0, out: '数据库已是最新。\n' });
    expect(await inDatabase(url, `select has_table_privilege('duban_app', 'audit', 'insert') as may`)).toEqual([
      { may: true },
    ]);
  });

  test('fails in words, with exit code 1, when the application’s role does not exist', async () => {
    const { migrationDatabaseUrl: url } = await emptyDatabase();
    const failed = await run(migrate, '--lang', 'en', '--database-url', url, '--app-role', 'nobody_here');
    expect(failed.code).toBe(1);
    expect(failed.err).toContain('"nobody_here" does not exist');
  });
});

describe('which record is meant', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'duban-data-'));
  const env = {};
  const none = { databaseUrl: undefined, dataDir, env };

  beforeAll(() => {
    writeFileSync(join(dataDir, 'ports.json'), '{ "postgres": 20001 }');
    writeFileSync(join(dataDir, 'secrets.json'), '{ "duban_owner": "o", "duban_app": "a" }');
  });
  afterAll(() => {
    rmSync(dataDir, { recursive: true });
  });

  test('the one told, else the environment’s, else the embedded one of the data folder', () => {
    const named = { DATABASE_URL: 'postgres://a@h/db' };
    expect(recordAddress({ ...none, databaseUrl: 'postgres://told@h/db', env: named })).toBe('postgres://told@h/db');
    expect(recordAddress({ ...none, env: named })).toBe('postgres://a@h/db');
    expect(recordAddress(none)).toBe('postgres://duban_app:a@127.0.0.1:20001/duban');
    expect(recordAddress({ ...none, dataDir: join(dataDir, 'elsewhere') })).toBeUndefined();
  });

  test('is migrated as its owner, and the application’s role is granted its rights when it is another', () => {
    const [own, app] = ['postgres://owner@h/db', 'postgres://app@h/db'];
    expect(migrationAddress({ ...none, env: { DATABASE_URL: own } })).toEqual({ url: own });
    const both = { DATABASE_URL: app, MIGRATION_DATABASE_URL: own };
    expect(migrationAddress({ ...none, env: both })).toEqual({ url: own, appRole: 'app' });
    const embedded = { url: 'postgres://duban_owner:o@127.0.0.1:20001/duban', appRole: 'duban_app' };
    expect(migrationAddress(none)).toEqual(embedded);
  });
});
