import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { aCity, clockTo, importPlan, PLAN_TEXT } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import type { Window, WindowOptions } from './support/browser.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  await aCity(stack);
  await clockTo(stack, '2026-03-02T01:00:00Z');
  const supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  await importPlan(supervisor, PLAN_TEXT);
  await aPerson(stack.query, { login: 'ducha', roles: [{ department: '市政府督查室', role: 'supervision' }] });
  browser = await aBrowser();
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

async function atPlans(options: Omit<WindowOptions, 'url'> = {}, path = 'plans'): Promise<Window> {
  const opened = await aWindow(browser, { url: new URL(path, new URL('/', stack.url)).href, ...options });
  await signInBy(opened.page, 'ducha', TEST_PASSWORD);
  return opened;
}

describe('the plans', () => {
  test('are listed with tasks, state and unit, and narrowed by an address that can be shared', async () => {
    const { page, complaints } = await atPlans();
    const row = page.getByRole('row', { name: /云中市城市更新行动方案/u });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/审核中.*3.*市政府督查室/u);
    await picture(page, 'plans-wide');
    await page.getByText('已交办', { exact: true }).click();
    await page.getByText('没有符合条件的计划').waitFor();
    expect(page.url()).toContain('state=issued');
    expect(complaints).toEqual([]);
  });

  test('a document is chosen and read, and leads straight to its review', async () => {
    const { page, complaints } = await atPlans({}, 'plans?do=import');
    const file = { name: '方案.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN_TEXT) };
    await page.getByLabel('方案文件').setInputFiles(file);
    await page.getByLabel('计划名称').fill('第二份方案');
    await picture(page, 'import-wide');
    await page.getByRole('button', { name: '上传并识别' }).click();
    await page.getByRole('heading', { level: 1, name: '第二份方案' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/plans\/[^/]+\/review$/u);
    expect(complaints).toEqual([]);
  });

  test('a document that cannot be read is refused with what to do, and another can be chosen at once', async () => {
    const { page } = await atPlans({}, 'plans?do=import');
    const locked = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await page
      .getByLabel('方案文件')
      .setInputFiles({ name: '方案.docx', mimeType: 'application/msword', buffer: locked });
    await page.getByRole('button', { name: '上传并识别' }).click();
    await page
      .getByText(/请去除密码并另存后上传/u)
      .first()
      .waitFor();
    await page
      .getByLabel('方案文件')
      .setInputFiles({ name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByText('b.txt').waitFor();
    expect(await page.getByText(/请去除密码并另存后上传/u).count()).toBe(0);
  });
});
