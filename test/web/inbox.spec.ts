import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aCity, anIssuedPlan, clockTo } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import { urge } from './support/a-digest.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let url: string;
let page: Page;
const complaints: (readonly string[])[] = [];

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/', stack.url).href;
  const city = await aCity(stack);
  const supervisor = await stack.as({ login: 'office', department: '市政府督查室', role: 'supervision' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  await anIssuedPlan(supervisor, city);
  await aPerson(stack.query, { login: 'housing', department: '市住建局', role: 'handler' });
  await urge(stack, { login: 'housing', department: '市住建局', at: '2026-03-03T01:30:00Z' });
  await urge(stack, { login: 'housing', department: '市住建局', at: '2026-03-04T01:30:00Z' });
  browser = await aBrowser();
  page = await windowOf('housing');
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

async function windowOf(login: string): Promise<Page> {
  const opened = await aWindow(browser, { url });
  complaints.push(opened.complaints);
  await signInBy(opened.page, login, TEST_PASSWORD);
  return opened.page;
}

const open = (address: string) => page.goto(new URL(address, url).href);

describe('the inbox', () => {
  test('the header says how many wait unread, and the inbox has them by day, newest first', async () => {
    await page.getByRole('link', { name: '收件箱，2件未读' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      '2026年3月4日周三',
      '2026年3月3日周二',
    ]);
    expect(await page.getByRole('button', { name: /^09:30 通知，1项\s*催办通知1\s*未读$/u }).count()).toBe(2);
  });

  test('opening a digest marks it as read and shows its lines with links to task and round', async () => {
    await page
      .getByRole('button', { name: /通知，1项/u })
      .first()
      .click();
    await page.getByRole('link', { name: '收件箱，1件未读' }).waitFor();
    expect(await page.getByRole('heading', { level: 4 }).textContent()).toBe('催办通知 (1)');
    const links = page.locator('.digest-lines a');
    const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(addresses[0]).toMatch(/^\/tasks\//u);
    expect(page.url()).toContain('digest=');
    await picture(page, 'inbox');
  });

  test('all are marked as read at once', async () => {
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByText('没有未读通知').waitFor();
    expect(await page.getByRole('link', { name: '收件箱', exact: true }).count()).toBeGreaterThan(0);
    expect(await page.getByText('未读', { exact: true }).count()).toBe(0);
  });

  test('what was answered since is marked', async () => {
    await stack.query(`update obligation set state = 'waived', next_at = null where kind = 'sign-for'`);
    await page.reload();
    await page.getByText('已办', { exact: true }).waitFor();
  });
});

describe('the deliveries', () => {
  test('mail without a server waits visibly, with its reason, and its content can be read', async () => {
    page = await windowOf('office');
    await open('/deliveries');
    await page.getByText('2份邮件通知在等待通道').waitFor();
    await page.getByRole('link', { name: /等待通道/u }).click();
    expect(page.url()).toContain('state=waiting');
    await page.getByRole('cell', { name: '没有配置邮件服务器' }).first().waitFor();
    await page.getByLabel('渠道').selectOption('inbox');
    await page.getByText('没有符合条件的通知').waitFor();
    await page.getByLabel('渠道').selectOption('email');
    await page.getByRole('rowheader').getByRole('button').first().click();
    await page.getByRole('dialog').getByText('邮件尚未发出').waitFor();
    await picture(page, 'delivery');
    expect(complaints.flat()).toEqual([]);
  });
});
