import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';
import { aDepartment, aPerson } from './support/people.js';
import { aWorkbook } from './support/workbooks.js';

let stack: TestStack;
let administrator: Client;
beforeAll(async () => {
  stack = await aStack();
  administrator = await stack.as({ login: 'admin', role: 'administrator', department: '系统管理' });
});
afterAll(() => stack.stop());

const personId = async (login: string) =>
  (await stack.query<{ id: string }>('select id from person where login = $1', [login]))[0]!.id;

interface OwnSession {
  readonly id: string;
  readonly isCurrent: boolean;
}

describe('the own sessions', () => {
  const list = async (client: Client) => (await client.get<{ items: OwnSession[] }>('/sessions')).body.items;

  test('are listed with ids that open nothing, and each can be ended', async () => {
    const login = await aPerson(stack.query, {});
    const [here, there] = [await stack.signedIn(login), await stack.signedIn(login)];
    const items = await list(here);
    expect(items.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = items.find(({ isCurrent }) => !isCurrent)!;
    expect((await (await stack.as({})).delete(`/sessions/${other.id}`)).status).toBe(404);
    expect((await here.delete(`/sessions/${other.id}`)).status).toBe(204);
    expect([(await here.get('/session')).status, (await there.get('/session')).status]).toEqual([200, 401]);
  });

  test('can all be ended but the one that asks', async () => {
    const login = await aPerson(stack.query, {});
    const [here, there] = [await stack.signedIn(login), await stack.signedIn(login)];
    expect((await here.delete('/sessions')).status).toBe(204);
    expect((await there.get('/session')).status).toBe(401);
    expect(await list(here)).toMatchObject([{ isCurrent: true }]);
  });
});

test('a session says what its person may ever do, and which first page fits', async () => {
  const read = async (client: Client) => (await client.get<{ may: string[]; workbench: string[] }>('/session')).body;
  expect((await read(administrator)).workbench).toEqual(['administration']);
  expect((await read(administrator)).may).toEqual(expect.arrayContaining(['organisation.manage', 'audit.read']));
  const handler = await read(await stack.as({}));
  expect(handler.workbench).toEqual(['department']);
  expect(handler.may).not.toContain('organisation.manage');
});

describe('an administrator', () => {
  test('gives a password for one use, told once, and ends the sessions of that person', async () => {
    const client = await stack.as({ login: 'forgetful' });
    const reset = await administrator.post<{ login: string; password: string }>(
      `/organisation/people/${await personId('forgetful')}/password`,
    );
    expect([reset.status, reset.body.login]).toEqual([200, 'forgetful']);
    expect((await client.get('/session')).status).toBe(401);
    const again = await stack.signedIn('forgetful', reset.body.password);
    expect((await again.get('/organisation/tree')).body['code']).toBe('password.temporary');
    const [entry] = await stack.query<{ data: object }>(`select data from audit where action = 'password.reset'`);
    expect(JSON.stringify(entry)).not.toContain(reset.body.password);
  });

  test('lets somebody no longer sign in and then again', async () => {
    const client = await stack.as({ login: 'mover' });
    const path = `/organisation/people/${await personId('mover')}`;
    expect((await administrator.post(`${path}/disable`)).body).toMatchObject({ isDisabled: true, version: 2 });
    expect((await client.get('/session')).status).toBe(401);
    expect((await (await stack.as({})).get(path)).status).toBe(404);
    expect((await administrator.post(`${path}/enable`)).body).toMatchObject({ isDisabled: false, version: 3 });
    expect((await (await stack.signedIn('mover')).get('/session')).status).toBe(200);
  });

  test('cannot shut the last administrator out', async () => {
    const answer = await administrator.post(`/organisation/people/${await personId('admin')}/disable`);
    expect([answer.status, answer.body['code']]).toEqual([422, 'person.last-administrator']);
  });

  test('is the only one who may, and who reads addresses and passwords’ state', async () => {
    const other = await stack.as({ login: 'plain' });
    for (const act of ['password', 'disable', 'enable']) {
      expect((await other.post(`/organisation/people/${await personId('admin')}/${act}`)).status).toBe(403);
    }
    const path = `/organisation/people/${await personId('plain')}`;
    expect((await other.get(path)).body).toMatchObject({ email: null, isPasswordTemporary: null });
    expect((await administrator.get(path)).body).toMatchObject({ isPasswordTemporary: false });
  });
});

interface Preview {
  readonly isPreview: boolean;
  readonly departments: object;
  readonly changes: {
    list: string;
    change: string;
    name: string;
    fields: { field: string; before: object[]; after: object[] }[];
  }[];
  readonly more: number;
}

describe('the organisation', () => {
  test('previews an import field by field and writes nothing', async () => {
    await aDepartment(stack.query, '市教育局');
    const document = {
      departments: [
        { name: '云中市教育局', kind: 'bureau', aliases: ['市教育局'] },
        { name: '云中市', kind: 'city' },
      ],
      people: [{ name: '新人', login: 'newcomer', roles: [{ department: '云中市', role: 'handler' }] }],
    };
    const preview = await administrator.post<Preview>('/organisation/import', document, { query: { preview: true } });
    expect(preview.body).toMatchObject({
      isPreview: true,
      departments: { created: 1, updated: 1, unchanged: 0 },
      more: 0,
    });
    expect(preview.body.changes.map(({ list, change, name }) => `${list} ${change} ${name}`)).toEqual([
      'departments updated 云中市教育局',
      'departments created 云中市',
      'people created 新人',
    ]);
    expect(preview.body.changes[0]!.fields).toEqual([
      {
        field: 'name',
        before: [{ text: '市教育局', kind: null, role: null }],
        after: [{ text: '云中市教育局', kind: null, role: null }],
      },
      { field: 'aliases', before: [], after: [{ text: '市教育局', kind: null, role: null }] },
    ]);
    expect(await stack.query(`select 1 from department where name = '云中市'`)).toEqual([]);
    expect(await stack.query(`select 1 from person where login = 'newcomer'`)).toEqual([]);
  });

  test('previews a workbook alike', async () => {
    const bytes = await aWorkbook({
      部门: [
        ['名称', '类别', '上级', '别名'],
        ['新设局', '部门', '', ''],
      ],
      分组: [['名称', '成员']],
      人员: [['姓名', '账号', '邮箱', '单位', '职责']],
    });
    const preview = await administrator.upload<Preview>('/organisation/import?preview=true', { name: 'o.xlsx', bytes });
    expect(preview.body.changes).toMatchObject([{ list: 'departments', change: 'created', name: '新设局' }]);
  });

  test('goes out as a workbook that, taken in again, changes nothing; the template is that workbook empty', async () => {
    await administrator.post('/organisation/import', {
      departments: [
        { name: '云中市', kind: 'city' },
        { name: '市水利局', kind: 'bureau', parent: '云中市', aliases: ['水利局'], duties: '水资源管理' },
      ],
      groups: [{ name: '市直部门', members: ['市水利局'] }],
      people: [
        {
          name: '周四',
          login: 'zhousi',
          email: 'z@example.com',
          roles: [
            { department: '市水利局', role: 'leader' },
            { department: '云中市', role: 'handler' },
          ],
        },
      ],
    });
    for (const [path, isEmpty] of [
      ['export', false],
      ['import-template', true],
    ] as const) {
      const file = await fetch(`${administrator.url}/organisation/${path}.xlsx`, {
        headers: { cookie: administrator.cookie },
      });
      expect(file.headers.get('content-disposition')).toContain('attachment');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const back = await administrator.upload<Preview>('/organisation/import?preview=true', { name: 'o.xlsx', bytes });
      expect([back.status, back.body.changes]).toEqual([200, []]);
      if (!isEmpty) expect(back.body).toMatchObject({ groups: { unchanged: 1 } });
    }
  });

  test('is shown as one tree with people counted, and its groups with their members', async () => {
    const tree = await administrator.get<{
      items: { name: string; parentId: string | null; people: number }[];
      isWhole: boolean;
    }>('/organisation/tree');
    expect(tree.body.isWhole).toBe(true);
    expect(tree.body.items.find(({ name }) => name === '市水利局')).toMatchObject({ people: 1, aliases: ['水利局'] });
    const groups = await administrator.get<{ items: object[] }>('/organisation/groups');
    expect(groups.body.items).toMatchObject([{ name: '市直部门', members: [{ name: '市水利局' }] }]);
  });
});

describe('rulebooks', () => {
  test('are listed with their versions and how many plans are bound to each', async () => {
    const packs = await administrator.get<{ items: { code: string; versions: object[] }[] }>('/rule-packs');
    expect(packs.body.items.find(({ code }) => code === 'default')?.versions[0]).toMatchObject({ plans: 0 });
    expect((await administrator.get<{ items: object[] }>('/calendars')).body.items).toHaveLength(1);
    expect((await administrator.get('/rule-packs/default?version=999')).status).toBe(404);
  });

  test('show a year of the calendar with its working days by month', async () => {
    const { items } = (await administrator.get<{ items: { code: string }[] }>('/calendars')).body;
    const { year } = (
      await administrator.get<{
        year: { isProvisional: boolean; workingDays: number[]; holidays: object[]; makeUpDays: object[] };
      }>(`/calendars/${items[0]!.code}?year=2026`)
    ).body;
    expect(year.isProvisional).toBe(false);
    // domain.md, "2026 calendar": 248 working days, of which 20 in January and 20 in September and 18 in October.
    expect(year.workingDays.reduce((sum, days) => sum + days, 0)).toBe(248);
    expect(year.makeUpDays).toHaveLength(6);
  });

  test('tell what changed between two versions', async () => {
    const { rules } = (
      await administrator.get<{ rules: { version: number; extension: object } }>('/rule-packs/default')
    ).body;
    const [from, to] = [rules.version, rules.version + 1];
    expect((await administrator.post('/rule-packs', { ...rules, version: to })).status).toBe(201);
    const compared = await administrator.get<{ changes: object[] }>(
      `/rule-packs/default/compare?from=${from}&to=${to}`,
    );
    expect(compared.body.changes).toEqual([{ path: '/version', before: from, after: to }]);
  });
});

describe('the audit', () => {
  const verification = async (query: Record<string, number> = {}) =>
    (await administrator.get('/audit/verification', { query })).body;

  test('is narrowed by action and time', async () => {
    const reset = await administrator.get<{ items: { action: string }[] }>('/audit', {
      query: { action: 'password.reset' },
    });
    expect(reset.body.items.map(({ action }) => action)).toEqual(['password.reset']);
    const none = await administrator.get<{ items: object[] }>('/audit', { query: { until: '2020-01-01T00:00:00Z' } });
    expect(none.body.items).toEqual([]);
  });

  test('is verified in stretches that join, by those who may read it only', async () => {
    const whole = await verification();
    expect(whole).toMatchObject({ from: 1, isWhole: true, firstBrokenId: null, nextFrom: null });
    const first = await verification({ limit: 3 });
    expect(first).toMatchObject({ to: 3, count: 3, isWhole: true, nextFrom: 4 });
    expect(await verification({ from: 4 })).toMatchObject({ isWhole: true, lastHash: whole['lastHash'] });
    expect((await (await stack.as({})).get('/audit/verification')).status).toBe(403);
  });

  test('that was changed afterwards is found at the first link that lies', async () => {
    await stack.asOwner(
      `alter table audit disable trigger all; update audit set action = 'nothing.happened' where id = 2; alter table audit enable trigger all`,
    );
    expect(await verification()).toMatchObject({ isWhole: false, firstBrokenId: 2 });
  });
});
