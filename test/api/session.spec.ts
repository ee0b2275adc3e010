import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aStack } from './support/a-stack.js';
import type { TestStack } from './support/a-stack.js';
import { Client, TEST_PASSWORD } from './support/client.js';

let stack: TestStack;
beforeAll(async () => {
  stack = await aStack();
});
afterAll(() => stack.stop());

test('the API lives and is ready', async () => {
  expect((await stack.anonymous.get('/health/live')).status).toBe(200);
  expect((await stack.anonymous.get('/health/ready')).body).toEqual({ status: 'ok' });
});

test('who signs in gets a strict HttpOnly cookie and reads who they are', async () => {
  const client = await stack.as({ name: '王芳', login: 'wangfang', department: '市住建局', role: 'handler' });
  const answer = await client.get<{ person: { name: string; roles: unknown[] } }>('/session');
  expect(answer.body.person).toMatchObject({ name: '王芳', login: 'wangfang', isPasswordTemporary: false });
  expect(answer.body.person.roles).toEqual([expect.objectContaining({ departmentName: '市住建局', role: 'handler' })]);
  const signIn = await new Client(stack.url).post('/session', { login: ' WangFang ', password: TEST_PASSWORD });
  expect(signIn.headers.getSetCookie()[0]).toMatch(/^duban_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u);
});
