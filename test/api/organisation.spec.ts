import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import type { Client } from './support/client.js';
import { aWorkbook, aZipBomb } from './support/workbooks.js';

let stack: TestStack;
let administrator: Client;
beforeAll(async () => {
  stack = await aStack();
  administrator = await stack.as({ login: 'admin', role: 'administrator', department: '系统管理' });
});
afterAll(() => stack.stop());

interface Imported {
  readonly departments: Record<string, number>;
  readonly groups: Record<string, number>;
  readonly people: {
    created: number;
    updated: number;
    unchanged: number;
    temporaryPasswords: { login: string; password: string }[];
  };
}
interface Problem {
  readonly code: string;
  readonly errors: { pointer: string; detail: string; code: string }[];
}

const importJson = (document: object) => administrator.post<Imported & Problem>('/organisation/import', document);
const city = { name: '云中市人民政府', kind: 'city' };

describe('an import', () => {
  test('creates departments, groups and people, and tells temporary passwords once', async () => {
    const answer = await importJson({
      departments: [
        { name: '青禾县人民政府', kind: 'county', parent: '云中市人民政府' },
        { name: '白石县人民政府', kind: 'county', parent: '云中市人民政府', aliases: ['白石县'] },
        city,
      ],
      groups: [{ name: '各县（市）人民政府', members: ['青禾县人民政府', '白石县'] }],
      people: [
        {
          name: '赵一',
          login: 'zhaoyi',
          email: 'zhaoyi@example.com',
          roles: [{ department: '白石县', role: 'handler' }],
        },
        {
          name: '钱二',
          login: 'qianer',
          password: 'given by hand 1',
          roles: [{ department: '云中市人民政府', role: 'leader' }],
        },
      ],
    });
    expect(answer.status).toBe(200);
    expect(answer.body.departments).toEqual({ created: 3, updated: 0, unchanged: 0 });
    expect(answer.body.groups).toEqual({ created: 1, updated: 0, unchanged: 0 });
    expect(answer.body.people).toMatchObject({ created: 2, temporaryPasswords: [{ login: 'zhaoyi' }] });
    const temporary = await stack.signedIn('zhaoyi', answer.body.people.temporaryPasswords[0]!.password);
    expect((await temporary.get('/organisation/people')).status).toBe(403);
    expect((await (await stack.signedIn('qianer', 'given by hand 1')).get('/session')).status).toBe(200);
  });

  test('repeated changes nothing, and a renamed department keeps its id and its old name as an alias', async () => {
    const document = {
      departments: [{ name: '市教育局', kind: 'bureau', parent: '云中市人民政府', aliases: ['教育局'] }],
    };
    await importJson(document);
    const [before] = await stack.query<{ id: string }>(`select id from department where name = '市教育局'`);
    expect((await importJson(document)).body.departments).toEqual({ created: 0, updated: 0, unchanged: 1 });
    const renamed = await importJson({ departments: [{ name: '云中市教育局', kind: 'bureau', aliases: ['教育局'] }] });
    expect(renamed.body.departments).toEqual({ created: 0, updated: 1, unchanged: 0 });
    const page = await administrator.get(`/organisation/departments/${before!.id}`);
    expect(page.body).toMatchObject({
      name: '云中市教育局',
      aliases: ['市教育局', '教育局'],
      parentName: '云中市人民政府',
    });
    expect(page.headers.get('etag')).toBe('"2"');
  });

  test('with a fault anywhere writes nothing and lists every fault with its place', async () => {
    const answer = await importJson({
      departments: [
        { name: '甲局', kind: 'bureau', parent: '无此单位' },
        { name: '甲 局', kind: 'bureau' },
        { name: '乙局', kind: 'bureau', parent: '丙局' },
        { name: '丙局', kind: 'bureau', parent: '乙局' },
      ],
      groups: [{ name: '乙局', members: ['丁局'] }],
      people: [
        { name: '孙三', login: 'sunsan', roles: [{ department: '戊局', role: 'handler' }] },
        { name: '孙三', login: 'SunSan', roles: [{ department: '甲局', role: 'handler' }] },
      ],
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'organisation.invalid']);
    expect(answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '#/departments/1/name department.name-twice',
      '#/departments/0/parent department.name-unknown',
      '#/departments/2/parent department.parent-cycle',
      '#/departments/3/parent department.parent-cycle',
      '#/groups/0/name group.name-taken',
      '#/groups/0/members/0 department.name-unknown',
      '#/people/1/login person.login-twice',
      '#/people/0/roles/0 department.name-unknown',
    ]);
    expect(answer.body.errors[1]!.detail).toBe('没有名为“无此单位”的单位。');
    expect(await stack.query(`select 1 from department where name like '%甲%局'`)).toEqual([]);
  });

  test('cannot take the last administrator away', async () => {
    const answer = await importJson({
      people: [{ name: '管理员', login: 'admin', roles: [{ department: '系统管理', role: 'auditor' }] }],
    });
    expect(answer.body.errors.map(({ code }) => code)).toEqual(['organisation.no-administrator']);
  });

  test('says in the caller’s language what shape a field must have', async () => {
    const answer = await administrator.post<Problem>(
      '/organisation/import',
      { departments: [{ name: '', kind: 'village', x: 1 }] },
      { headers: { 'accept-language': 'en' } },
    );
    expect([answer.status, answer.headers.get('content-language')]).toEqual([400, 'en']);
    expect(answer.body.errors).toEqual([
      { pointer: '#/departments/0/x', code: 'field.unknown', detail: 'There is no such field.' },
      { pointer: '#/departments/0/name', code: 'field.text-length', detail: 'Must have 1 to 200 characters.' },
      {
        pointer: '#/departments/0/kind',
        code: 'field.one-of',
        detail: 'Must be one of: province, city, county, bureau, company, office.',
      },
    ]);
  });

  test('keeps SQL and HTML in names as the text they are', async () => {
    const name = `局'); drop table person; --<script>alert(1)</script>`;
    expect((await importJson({ departments: [{ name, kind: 'bureau' }] })).status).toBe(200);
    const found = await administrator.get<{ items: { name: string }[] }>('/organisation/departments', {
      query: { search: `'); drop` },
    });
    expect(found.body.items.map((one) => one.name)).toEqual([name]);
    expect(found.headers.get('content-type')).toMatch(/^application\/json/u);
    expect(found.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('refuses text that PostgreSQL cannot hold', async () => {
    const answer = await importJson({ departments: [{ name: 'a\u0000b', kind: 'bureau' }] });
    expect(answer.body.errors[0]).toMatchObject({ pointer: '#/departments/0/name', code: 'field.text-control' });
  });

  test('is for administrators only', async () => {
    const handler = await stack.as({ role: 'handler' });
    expect((await handler.post('/organisation/import', { departments: [] })).status).toBe(403);
  });

  test('leaves one audit entry with counts and without secrets', async () => {
    await importJson({
      people: [{ name: '周五', login: 'zhouwu', roles: [{ department: '云中市人民政府', role: 'handler' }] }],
    });
    const [entry] = await stack.query<{ data: object }>(
      `select data from audit where action = 'organisation.imported' order by id desc limit 1`,
    );
    expect(entry!.data).toEqual({
      departments: { created: 0, updated: 0, unchanged: 0 },
      groups: { created: 0, updated: 0, unchanged: 0 },
      people: { created: 1, updated: 0, unchanged: 0 },
    });
  });
});

describe('a workbook', () => {
  test('imports the same, rows of one login being one person', async () => {
    const bytes = await aWorkbook({
      部门: [
        ['名称', '类别', '上级', '别名'],
        ['市水务局', '部门', '云中市人民政府', '水务局、市水利局'],
      ],
      分组: [
        ['名称', '成员'],
        ['水务成员单位', '水务局、青禾县人民政府'],
      ],
      人员: [
        ['姓名', '账号', '邮箱', '单位', '职责'],
        ['吴六', 'wuliu', 'wuliu@example.com', '水务局', '经办人'],
        ['吴六', 'wuliu', 'wuliu@example.com', '市水利局', '联络员'],
      ],
    });
    const answer = await administrator.upload<Imported>('/organisation/import', { name: '组织.xlsx', bytes });
    expect(answer.body).toMatchObject({ departments: { created: 1 }, groups: { created: 1 }, people: { created: 1 } });
    const people = await administrator.get<{ items: { login: string; roles: object[] }[] }>('/organisation/people', {
      query: { search: 'wuliu' },
    });
    expect(people.body.items[0]!.roles).toHaveLength(2);
  });

  test('may say what a department is there for; a later import that does not say it leaves it', async () => {
    const sheets = (header: string[], row: string[]) => ({
      部门: [header, row],
      分组: [['名称', '成员']],
      人员: [['姓名', '账号', '邮箱', '单位', '职责']],
    });
    const duties = async () =>
      (
        await administrator.get<{ items: { duties: string }[] }>('/organisation/departments', {
          query: { search: '市城管局' },
        })
      ).body.items[0]!.duties;
    const told = await aWorkbook(
      sheets(['名称', '类别', '上级', '别名', '职责'], ['市城管局', '部门', '', '', '市容环卫管理']),
    );
    await administrator.upload('/organisation/import', { name: '组织.xlsx', bytes: told });
    expect(await duties()).toBe('市容环卫管理');
    const silent = await aWorkbook(sheets(['名称', '类别', '上级', '别名'], ['市城管局', '部门', '', '城管局']));
    await administrator.upload('/organisation/import', { name: '组织.xlsx', bytes: silent });
    expect(await duties()).toBe('市容环卫管理');
    await importJson({ departments: [{ name: '市城管局', kind: 'bureau', duties: '' }] });
    expect(await duties()).toBe('');
  });

  test('with faults lists each by its cell', async () => {
    const bytes = await aWorkbook({
      部门: [
        ['名称', '类别', '上级', '别名'],
        ['市交通局', '乡', '', ''],
        ['', '部门', '', ''],
      ],
      分组: [['名称', '成员']],
      人员: [
        ['姓名', '账号', '邮箱', '单位'],
        ['郑七', 'zhengqi', 'not an address', '市交通局'],
      ],
    });
    const answer = await administrator.upload<Problem>('/organisation/import', { name: 'a.xlsx', bytes });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expect.arrayContaining([
        '部门!B2 workbook.word-unknown',
        '部门!A3 workbook.cell-empty',
        '人员!1 workbook.column-missing',
        '人员!C2 field.email',
      ]),
    );
  });

  test('that cannot be read, is a bomb or is too large is refused before it is unpacked', async () => {
    const upload = (bytes: Uint8Array | string) =>
      administrator.upload('/organisation/import', { name: 'a.xlsx', bytes });
    const unreadable = await upload('this is no workbook');
    const bomb = await upload(aZipBomb(60_000_000));
    const large = await upload(new Uint8Array(5_000_001));
    expect([unreadable.status, unreadable.body['code']]).toEqual([422, 'workbook.unreadable']);
    expect([bomb.status, bomb.body['code']]).toEqual([413, 'workbook.too-large']);
    expect([large.status, large.body['code']]).toEqual([413, 'request.too-large']);
  });
});

test('lists are cursor pages: every department once, in order, whatever the page size', async () => {
  const names: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { body: { items: { name: string }[]; nextCursor: string | null } } = await administrator.get(
      '/organisation/departments',
      { query: { limit: 2, ...(cursor !== '' && { cursor }) } },
    );
    names.push(...page.body.items.map(({ name }) => name));
    cursor = page.body.nextCursor;
  }
  const all = await stack.query<{ name: string }>('select name from department order by name, id');
  expect(names).toEqual(all.map(({ name }) => name));
});
