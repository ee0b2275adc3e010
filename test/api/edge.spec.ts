import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Query } from '@duban/persistence';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import { Client } from './support/client.js';
import type { Answer } from './support/client.js';
import { aPerson } from './support/people.js';

let stack: TestStack;
let administrator: Client;
beforeAll(async () => {
  stack = await aStack();
  administrator = await stack.as({ role: 'administrator', department: '系统管理' });
});
afterAll(() => stack.stop());

const raw = (path: string, headers: Record<string, string>, body: string) =>
  administrator.send<Record<string, unknown>>('POST', path, { headers, body });
const codeOf = ({ status, body }: Answer) => [status, body['code']];

describe('the request itself', () => {
  test('of a wrong content type is 415 and names what is expected', async () => {
    const xml = await raw('/organisation/import', { 'content-type': 'text/xml' }, '<a/>');
    const json = await administrator.post('/files', { name: 'a' });
    const form = await administrator.upload('/clock/advance', { name: 'a', bytes: 'a' });
    expect([xml, json, form].map((answer) => codeOf(answer))).toEqual(Array(3).fill([415, 'media-type.unsupported']));
    expect(json.body['detail']).toContain('multipart/form-data');
  });

  test('with broken JSON, a broken form or too much JSON is told apart from a bad field', async () => {
    const json = { 'content-type': 'application/json' };
    const broken = await raw('/clock/advance', json, '{"to":');
    const large = await raw('/clock/advance', json, JSON.stringify({ to: 'x'.repeat(1_100_000) }));
    const form = await raw('/files', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nnot a part');
    const bare = await raw('/files', { 'content-type': 'multipart/form-data' }, 'x');
    expect([broken, large, form, bare].map((answer) => codeOf(answer))).toEqual([
      [400, 'request.malformed'],
      [413, 'request.too-large'],
      [400, 'request.malformed'],
      [400, 'request.malformed'],
    ]);
  });

  test('to no address, of no known shape or with an unknown query field is a problem document', async () => {
    expect(codeOf(await administrator.get('/nothing/here'))).toEqual([404, 'route.unknown']);
    expect(codeOf(await administrator.get('/organisation/departments/not-an-id'))).toEqual([404, 'resource.unknown']);
    const query = await administrator.get<{ errors: object[] } & Record<string, unknown>>('/organisation/departments', {
      query: { limit: 201, colour: 'red' },
    });
    expect(query.body.errors).toEqual([
      { pointer: '?colour', code: 'field.unknown', detail: '没有这个字段。' },
      { pointer: '?limit', code: 'field.whole', detail: '应为 1 至 200 的整数。' },
    ]);
  });

  test('with a cursor that nobody gave out is 400, whatever stands in it', async () => {
    const forged = ['x', '[]', '["a","b"]', '[1,"a",2]', '{"a":1}'].map((text) =>
      Buffer.from(text).toString('base64url'),
    );
    for (const cursor of forged) {
      expect([400]).toContain((await administrator.get('/organisation/departments', { query: { cursor } })).status);
    }
  });

  test('answers in the language asked for, Chinese unless told otherwise, with its own id', async () => {
    const asked = async (language: string) => {
      const { body, headers } = await stack.anonymous.get('/session', {
        headers: { 'accept-language': language, 'x-request-id': 'my-request-1' },
      });
      return [body['title'], headers.get('content-language'), body['instance'], headers.get('x-request-id')];
    };
    expect(await asked('fr, en;q=0.8, zh;q=0.2')).toEqual(['Not signed in', 'en', 'my-request-1', 'my-request-1']);
    expect(await asked('de')).toEqual(['未登录', 'zh', 'my-request-1', 'my-request-1']);
  });

  test('that fails unexpectedly is 500 without a word of SQL or stack', async () => {
    await stack.query(`insert into calendar_version values ('broken', 1, 'null', clock_timestamp())`);
    const answer = await administrator.get('/calendars/broken');
    expect(codeOf(answer)).toEqual([500, 'internal.unexpected']);
    expect(JSON.stringify(answer.body)).not.toMatch(/calendar|null|select|node_modules|\.ts/iu);
  });

  test('is answered with a strict content policy and never cached', async () => {
    const { headers } = await stack.anonymous.get('/health/live');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('an Idempotency-Key', () => {
  const upload = (key: string, bytes = 'evidence') =>
    administrator.upload('/files', { name: '佐证.txt', bytes }, { key });
  const obstacle = (on: string) =>
    `create function obstacle() returns trigger language plpgsql as $$ begin raise exception 'in the way'; end $$;
     create trigger obstacle before ${on} on idempotency_key for each row execute function obstacle()`;
  const files = async () => (await stack.query('select 1 from stored_file')).length;

  test('repeated with the same request repeats the answer and writes nothing more', async () => {
    const before = await files();
    const first = await upload('key-1');
    const second = await upload('key-1');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
    expect(await files()).toBe(before + 1);
  });

  test('repeated with another request is 422', async () => {
    await upload('key-2');
    expect(codeOf(await upload('key-2', 'something else'))).toEqual([422, 'idempotency-key.reused']);
  });

  test('used again while its request is still being carried out is 409 with Retry-After', async () => {
    const first = await stack.unitOfWork.run(async (tx) => {
      await tx.query('lock table stored_file in share mode');
      const stuck = upload('key-3');
      await untilSomebodyWaits(tx.query);
      const second = await upload('key-3');
      expect(codeOf(second)).toEqual([409, 'idempotency-key.in-flight']);
      expect(second.headers.get('retry-after')).toBe('1');
      return { stuck };
    });
    expect((await first.stuck).status).toBe(201);
  });

  test('is kept in the transaction of the write: where the key cannot be kept, nothing is written', async () => {
    const before = await files();
    await stack.asOwner(obstacle('insert'));
    expect((await upload('key-4')).status).toBe(500);
    expect(await files()).toBe(before);
    await stack.asOwner('drop function obstacle cascade');
    expect((await upload('key-4')).status).toBe(201);
  });

  test('finds its answer again even if the process stopped right after the commit', async () => {
    await stack.asOwner(obstacle('update'));
    const first = await upload('key-9');
    await stack.asOwner('drop function obstacle cascade');
    expect(first.status).toBe(201);
    expect((await upload('key-9')).body).toEqual(first.body);
  });

  test('is another person’s for another person, and stays free when the request was refused', async () => {
    const other = await stack.as({ role: 'handler' });
    const mine = await upload('key-5');
    const theirs = await other.upload('/files', { name: '佐证.txt', bytes: 'evidence' }, { key: 'key-5' });
    expect(theirs.body['id']).not.toBe(mine.body['id']);
    expect(codeOf(await upload('key-6', ''))).toEqual([422, 'file.empty']);
    expect((await upload('key-6', 'now with content')).status).toBe(201);
  });

  test('forgets after a day', async () => {
    const first = await upload('key-7');
    await stack.query(`update idempotency_key set created_at = created_at - interval '25 hours' where key = 'key-7'`);
    expect((await upload('key-7')).body['id']).not.toBe(first.body['id']);
  });

  test('never keeps or repeats temporary passwords', async () => {
    const document = {
      people: [{ name: '一次', login: 'once', roles: [{ department: '系统管理', role: 'handler' }] }],
    };
    const first = await administrator.post<{ people: { temporaryPasswords: { password: string }[] } }>(
      '/organisation/import',
      document,
      { key: 'key-8' },
    );
    expect(codeOf(await administrator.post('/organisation/import', document, { key: 'key-8' }))).toEqual([
      409,
      'idempotency-key.answered-once',
    ]);
    const password = first.body.people.temporaryPasswords[0]!.password;
    const kept = await stack.query<{ text: string }>(`select coalesce(body::text, '') as text from idempotency_key`);
    expect(kept.some(({ text }) => text.includes(password))).toBe(false);
  });

  test('of unreadable form is 400', async () => {
    expect(codeOf(await administrator.upload('/files', { name: 'a', bytes: 'a' }, { key: 'a b' }))).toEqual([
      400,
      'idempotency-key.invalid',
    ]);
  });
});

describe('files', () => {
  test('come back as they were, as a download under their name', async () => {
    const stored = await administrator.upload('/files', {
      name: '../../年度 报告<1>.html',
      bytes: '<script>alert(1)</script>',
    });
    expect(stored.body).toMatchObject({ name: '年度 报告<1>.html', sizeBytes: 25 });
    const read = await administrator.get<string>(`/files/${String(stored.body['id'])}`);
    expect(read.body).toBe('<script>alert(1)</script>');
    expect(read.headers.get('content-type')).toBe('application/octet-stream');
    expect(read.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E5/u);
  });

  test('of somebody else’s department are not there', async () => {
    const stored = await (await stack.as({ department: '市住建局' })).upload('/files', { name: 'a', bytes: 'a' });
    const path = `/files/${String(stored.body['id'])}`;
    expect((await (await stack.as({ department: '市住建局', role: 'liaison' })).get(path)).status).toBe(200);
    expect(codeOf(await (await stack.as({ department: '市财政局' })).get(path))).toEqual([404, 'resource.unknown']);
  });

  test('larger than 20 MB, missing or under another field are refused', async () => {
    expect(codeOf(await administrator.upload('/files', { name: 'a', bytes: new Uint8Array(20_000_001) }))).toEqual([
      413,
      'request.too-large',
    ]);
    expect(codeOf(await administrator.upload('/files', { name: 'a', bytes: 'a', field: 'other' }))).toEqual([
      400,
      'request.invalid',
    ]);
  });
});

describe('system pages', () => {
  test('the audit is for auditors and administrators, newest first', async () => {
    await administrator.upload('/files', { name: 'a', bytes: 'audited' });
    const auditor = await stack.as({ role: 'auditor', department: '系统管理' });
    const page = await auditor.get<{
      items: { id: number; action: string; actorName: string | null }[];
      nextCursor: string;
    }>('/audit', { query: { limit: 2 } });
    expect(page.body.items.map(({ action }) => action)).toEqual(['session.opened', 'file.uploaded']);
    const older = await auditor.get<{ items: { id: number }[] }>('/audit', {
      query: { limit: 2, cursor: page.body.nextCursor },
    });
    expect(older.body.items[0]!.id).toBeLessThan(page.body.items[1]!.id);
    expect((await (await stack.as({ role: 'handler' })).get('/audit')).status).toBe(403);
  });

  test('the clock of a normal database tells the time and cannot be moved', async () => {
    const clock = await administrator.get('/clock');
    expect(clock.body).toMatchObject({ mode: 'normal' });
    expect(codeOf(await administrator.post('/clock/advance', { to: 'next-event' }))).toEqual([
      409,
      'clock.not-in-rehearsal',
    ]);
    expect(codeOf(await administrator.post('/clock/advance', { to: 'tomorrow' }))).toEqual([400, 'request.invalid']);
    expect(codeOf(await (await stack.as({ role: 'handler' })).post('/clock/advance', { to: 'next-event' }))).toEqual([
      403,
      'permission.denied',
    ]);
  });

  test('the calendar of a year without data is provisional', async () => {
    const known = await administrator.get<{ years: Record<string, { status: string }> }>('/calendars/cn', {
      query: { year: 2026 },
    });
    expect(known.body.years['2026']!.status).toBe('published');
    const unknown = await administrator.get<{ years: Record<string, { status: string }> }>('/calendars/cn', {
      query: { year: 2031 },
    });
    expect(unknown.body.years['2031']!.status).toBe('provisional');
    expect((await administrator.get('/calendars/nowhere')).status).toBe(404);
  });

  test('a rule pack that does not validate is refused with every fault in its place; a valid version is published once', async () => {
    const { body } = await administrator.get<{ rules: Record<string, unknown> }>('/rule-packs/default');
    const faulty = { ...body.rules, version: 0, signFor: {}, ladders: { short: [] } };
    const refused = await administrator.post<{ code: string; errors: { pointer: string; detail: string }[] }>(
      '/rule-packs',
      faulty,
      { headers: { 'accept-language': 'en' } },
    );
    expect([refused.status, refused.body.code]).toEqual([422, 'rule-pack.invalid']);
    const pointers = refused.body.errors.map(({ pointer }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['#/version']));
    expect(pointers.some((pointer) => pointer.startsWith('#/signFor'))).toBe(true);
    expect(refused.body.errors.some(({ detail }) => /\p{Script=Han}/u.test(detail))).toBe(false);
    const next = { ...body.rules, version: 2 };
    expect((await administrator.post('/rule-packs', next)).status).toBe(201);
    expect(codeOf(await administrator.post('/rule-packs', next))).toEqual([409, 'rule-pack.version-exists']);
  });

  test('the OpenAPI document is there for everyone and names every route', async () => {
    const { body } = await stack.anonymous.get<{ openapi: string; paths: Record<string, object> }>('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/v1/session', '/api/v1/organisation/import', '/api/v1/files']),
    );
  });
});

test('somebody without any role may sign in and see nothing', async () => {
  const login = await aPerson(stack.query, { roles: [] });
  const client = await stack.signedIn(login);
  expect(codeOf(await client.get('/organisation/departments'))).toEqual([403, 'permission.denied']);
});

async function untilSomebodyWaits(query: Query): Promise<void> {
  const deadline = Date.now() + 10_000;
  const waiting = `select 1 from pg_locks where not granted and relation = 'stored_file'::regclass`;
  while ((await query(waiting)).length === 0) {
    if (Date.now() > deadline) throw new Error('nobody came to wait for the lock within 10 s');
  }
}
