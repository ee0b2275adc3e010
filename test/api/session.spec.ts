import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import { Client, TEST_PASSWORD } from './support/client.js';
import { aPerson } from './support/people.js';

let stack: TestStack;
beforeAll(async () => {
  stack = await aStack();
});
afterAll(() => stack.stop());

test('the API lives and is ready', async () => {
  expect((await stack.anonymous.get('/health/live')).status).toBe(200);
  expect((await stack.anonymous.get('/health/ready')).body).toEqual({ status: 'ok' });
});

describe('signing in', () => {
  test('gives a strict HttpOnly cookie, and the session says who one is', async () => {
    const client = await stack.as({ name: '王芳', login: 'wangfang', department: '市住建局', role: 'handler' });
    const answer = await client.get<{ person: { name: string; roles: unknown[] } }>('/session');
    expect(answer.body.person).toMatchObject({ name: '王芳', login: 'wangfang', isPasswordTemporary: false });
    expect(answer.body.person.roles).toEqual([
      expect.objectContaining({ departmentName: '市住建局', role: 'handler' }),
    ]);
    const signIn = await new Client(stack.url).post('/session', { login: ' WangFang ', password: TEST_PASSWORD });
    expect(signIn.headers.getSetCookie()[0]).toMatch(/^duban_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u);
  });

  test('keeps only the hash of the token', async () => {
    const client = await stack.as({});
    const token = client.cookie.split('=')[1]!;
    const rows = await stack.query<{ token_hash: string }>('select token_hash from session');
    expect(rows.some(({ token_hash }) => token_hash.includes(token) || token.includes(token_hash))).toBe(false);
  });

  test('says the same of an unknown login as of a wrong password', async () => {
    const login = await aPerson(stack.query, {});
    const wrong = await stack.anonymous.post('/session', { login, password: 'not the password' });
    const unknown = await stack.anonymous.post('/session', { login: 'nobody', password: 'not the password' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
  });

  test('is slowed down after five failures, even with the right password, and told for how long', async () => {
    const login = await aPerson(stack.query, {});
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await stack.anonymous.post('/session', { login, password: 'wrong' })).status).toBe(401);
    }
    const sixth = await stack.anonymous.post('/session', { login, password: TEST_PASSWORD });
    expect(sixth.status).toBe(429);
    expect(sixth.body).toMatchObject({ code: 'sign-in.throttled' });
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0);
    await stack.query(
      `update sign_in_attempt set last_failed_at = last_failed_at - interval '6 seconds' where login = $1`,
      [login],
    );
    expect((await stack.anonymous.post('/session', { login, password: TEST_PASSWORD })).status).toBe(201);
    expect(await stack.query('select 1 from sign_in_attempt where login = $1', [login])).toEqual([]);
  });

  test('counts parallel guesses one by one', async () => {
    const login = await aPerson(stack.query, {});
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, index) => stack.anonymous.post('/session', { login, password: `guess ${index}` })),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  test('is refused to an address that tries too often', async () => {
    const narrow = await aStack({ signInsPerMinute: 2 });
    try {
      const tries = [];
      for (let one = 0; one < 3; one += 1)
        tries.push(await narrow.anonymous.post('/session', { login: `n${one}`, password: 'x' }));
      expect(tries.map(({ status }) => status)).toEqual([401, 401, 429]);
      expect(Number(tries[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await narrow.stop();
    }
  });

  test('is refused to somebody who was disabled, and ends what sessions they had', async () => {
    const client = await stack.as({ login: 'leaver' });
    await stack.query(`update person set disabled_at = clock_timestamp() where login = 'leaver'`);
    expect((await client.get('/session')).status).toBe(401);
    expect((await stack.anonymous.post('/session', { login: 'leaver', password: TEST_PASSWORD })).status).toBe(401);
  });
});

describe('a session', () => {
  test('is needed for everything but health, sign-in and the API document', async () => {
    const answer = await stack.anonymous.get('/organisation/departments');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toEqual({
      type: '/problems/session.required',
      title: '未登录',
      status: 401,
      detail: '请先登录；登录可能已过期。',
      instance: answer.headers.get('x-request-id'),
      code: 'session.required',
    });
  });

  test('needs its own CSRF token on every write', async () => {
    const client = await stack.as({});
    const [other] = [await stack.as({})];
    for (const token of ['', 'wrong', other.csrfToken]) {
      const answer = await new Client(stack.url, client.cookie, token).delete('/session');
      expect([answer.status, answer.body['code']]).toEqual([403, 'csrf-token.missing']);
    }
    expect((await client.delete('/session')).status).toBe(204);
    expect((await client.get('/session')).status).toBe(401);
  });

  test('ends when it was not used for long, and at its absolute end however much it was used', async () => {
    const [idle, old] = [await stack.as({ login: 'idle' }), await stack.as({ login: 'old' })];
    const of = (login: string) => `where person_id = (select id from person where login = '${login}')`;
    await stack.query(`update session set expires_at = clock_timestamp() - interval '1 second' ${of('idle')}`);
    await stack.query(`update session set created_at = created_at - interval '25 hours' ${of('old')}`);
    expect((await idle.get('/session')).status).toBe(401);
    expect((await old.get('/session')).status).toBe(401);
  });

  test('is prolonged by use, never beyond its absolute end', async () => {
    const client = await stack.as({ login: 'busy' });
    const left = async () => {
      const [row] = await stack.query<{ minutes: number }>(
        `select round(extract(epoch from expires_at - clock_timestamp()) / 60)::int as minutes from session s join person p on p.id = s.person_id where p.login = 'busy'`,
      );
      return row!.minutes;
    };
    await stack.query(
      `update session set expires_at = clock_timestamp() + interval '10 minutes' where person_id = (select id from person where login = 'busy')`,
    );
    await client.get('/session');
    expect(await left()).toBe(240);
    await stack.query(
      `update session set created_at = clock_timestamp() - interval '23 hours', expires_at = clock_timestamp() + interval '10 minutes' where person_id = (select id from person where login = 'busy')`,
    );
    await client.get('/session');
    expect(await left()).toBe(60);
  });
});

describe('a password', () => {
  test('that is temporary opens nothing but its own change', async () => {
    const client = await stack.as({ isPasswordTemporary: true });
    expect((await client.get('/session')).status).toBe(200);
    const refused = await client.get('/organisation/departments');
    expect([refused.status, refused.body['code']]).toEqual([403, 'password.temporary']);
    const changed = await client.put('/session/password', { current: TEST_PASSWORD, next: 'a longer phrase of mine' });
    expect(changed.status).toBe(204);
    expect((await client.get('/organisation/departments')).status).toBe(200);
  });

  test('is 12 to 200 characters long, differs from the old one, and needs the old one', async () => {
    const client = await stack.as({});
    const change = async (current: string, next: string) => {
      const { status, body } = await client.put('/session/password', { current, next });
      return [status, body['code']];
    };
    expect(await change(TEST_PASSWORD, 'short')).toEqual([400, 'request.invalid']);
    expect(await change(TEST_PASSWORD, 'x'.repeat(201))).toEqual([400, 'request.invalid']);
    expect(await change(TEST_PASSWORD, TEST_PASSWORD)).toEqual([422, 'password.unchanged']);
    expect(await change('something else', 'a longer phrase of mine')).toEqual([422, 'password.wrong']);
  });

  test('once changed ends every other session', async () => {
    const login = await aPerson(stack.query, {});
    const [here, there] = [await stack.signedIn(login), await stack.signedIn(login)];
    await here.put('/session/password', { current: TEST_PASSWORD, next: 'a longer phrase of mine' });
    expect([(await here.get('/session')).status, (await there.get('/session')).status]).toEqual([200, 401]);
  });
});
