import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DEFAULT_PACK } from '@duban/domain';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aBrowser, aWindow, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let url: string;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/settings/rule-packs', stack.url).href;
  browser = await aBrowser();
  const administrator = await stack.as({ login: 'admin', role: 'administrator', department: '系统管理' });
  const lights = { ...DEFAULT_PACK.lights, yellowFrom: 8 };
  const published = await administrator.post('/rule-packs', { ...DEFAULT_PACK, version: 2, lights });
  expect(published.status).toBe(201);
  await stack.as({ login: 'wang', name: '王敏' });
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

test('a rule pack reads in the field’s words, and a comparison shows exactly what changed', async () => {
  const { page, context, complaints } = await aWindow(browser, { url: `${url}?code=default&version=2&compare=1` });
  await signInBy(page, 'wang', TEST_PASSWORD);
  const change = page.getByRole('row', { name: /亮灯标准 › 黄灯起点/u });
  await change.waitFor();
  await expect(change.getByRole('cell').allTextContents()).resolves.toEqual(['10', '8']);
  expect(await page.getByRole('region', { name: '条目' }).getByRole('row').count()).toBe(2);
  await page.getByText('落后序时进度 8 个百分点起（含）为黄灯').waitFor();
  const rung = page.getByRole('region', { name: '通用阶梯' }).getByRole('row', { name: /到期前 5 个工作日 09:00/u });
  await expect(rung.textContent()).resolves.toContain('经办人、联络员');
  expect(complaints).toEqual([]);
  await context.close();
});
