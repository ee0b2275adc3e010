import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let url: string;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/', stack.url).href;
  browser = await aBrowser();
  await aPerson(stack.query, { login: 'wang', name: '王敏' });
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

describe('coming in', () => {
  test('a wrong password is refused in the language of the page, and the right one opens the workbench', async () => {
    const { page, complaints } = await aWindow(browser, { url });
    await page.getByLabel('用户名').fill('wang');
    await page.getByLabel('密码').fill('not the password');
    await page.getByRole('button', { name: '登录' }).click();
    await expect(page.getByRole('alert').textContent()).resolves.toMatch(/密码/u);
    await signInBy(page, 'wang', TEST_PASSWORD);
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe('工作台');
    await picture(page, 'workbench-empty');
    expect(complaints).toEqual([]);
  });

  test('the language changes everywhere and stays chosen after a reload', async () => {
    const { page } = await aWindow(browser, { url });
    await page.evaluate(() => localStorage.removeItem('duban.language'));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en-GB');
  });
});
