import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aCity, clockTo, importPlan, PLAN_TEXT } from '../api/support/a-plan.js';
import { reviewOf } from '../api/support/a-review.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import type { Client } from '../api/support/client.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import { violationsOn } from './support/accessibility.js';
import type { Window, WindowOptions } from './support/browser.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

const SEED = join(import.meta.dirname, '../../../shared/seeds/001_a153db99547f5a8a.txt');

let stack: TestStack;
let browser: Browser;
let supervisor: Client;
let planId: string;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  await aCity(stack);
  await clockTo(stack, '2026-03-02T01:00:00Z');
  supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  await aPerson(stack.query, { login: 'ducha', roles: [{ department: '市政府督查室', role: 'supervision' }] });
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});
beforeEach(async () => {
  planId = (await importPlan(supervisor, PLAN_TEXT)).body.id;
});

async function atReview(options: Omit<WindowOptions, 'url'> = {}, id = planId): Promise<Window> {
  const opened = await aWindow(browser, {
    url: new URL(`plans/${id}/review`, new URL('/', stack.url)).href,
    ...options,
  });
  await signInBy(opened.page, 'ducha', TEST_PASSWORD);
  await opened.page.getByRole('article').first().waitFor();
  return opened;
}

const card = (page: Page, title: string) => page.getByRole('article', { name: title });

describe('the review', () => {
  test('lights up the clause of a task that is pointed at, and a clause leads to its task', async () => {
    const { page, complaints } = await atReview();
    await card(page, '增加学位供给').hover();
    await page.locator('.clause[data-lit="true"]', { hasText: '新建中小学校' }).waitFor();
    await page.locator('.clause', { hasText: '推进城乡供水一体化' }).first().click();
    await page.locator('article[aria-current="true"]', { hasText: '改善供水保障' }).waitFor();
    await picture(page, 'review-wide-zh');
    expect(complaints).toEqual([]);
  });

  test('goes through the tasks by keys alone, which rest while somebody types', async () => {
    const { page } = await atReview();
    await card(page, '完善市政管网').focus();
    await page.keyboard.press('Enter');
    await page.getByText('已审核 1 / 3 项').waitFor();
    await page.locator('article[aria-current="true"]', { hasText: '增加学位供给' }).waitFor();
    await page.keyboard.press('d');
    await page.getByLabel('原因').fill('jek 已另行部署');
    await page.getByRole('button', { name: '确认不立项' }).click();
    await card(page, '增加学位供给').getByText('jek 已另行部署').waitFor();
    await page.keyboard.press('u');
    await card(page, '增加学位供给').getByText('jek 已另行部署').waitFor({ state: 'detached' });
  });

  test('asks its questions first, and keeps the answer', async () => {
    const { page } = await atReview();
    await page.getByRole('heading', { name: /^先答问题/u }).waitFor();
    await page
      .getByText(/市数据局/u)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '已核对' }).click();
    await page.getByText('已答问题 1 个').waitFor();
    expect((await reviewOf(supervisor, planId)).questions[0]?.decision).toBe('seen');
  });

  test('shows both versions when somebody else was faster, and loses no text', async () => {
    const { page } = await atReview();
    await card(page, '完善市政管网').focus();
    await page.keyboard.press('e');
    await page.getByLabel('任务内容').fill('我写的内容');
    const [first] = (await reviewOf(supervisor, planId)).items;
    await supervisor.patch(`/tasks/${first!.id}`, { content: '别人写的内容' }, { ifMatch: first!.version });
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '以我的为准' }).click();
    await page.getByText('已保存').waitFor();
    expect((await reviewOf(supervisor, planId)).items[0]?.content).toBe('我写的内容');
  });

  test('assigns, approves, says what an issue sets going, and issues', async () => {
    const { page, complaints } = await atReview();
    await card(page, '改善供水保障').focus();
    await page.keyboard.press('a');
    await page.getByLabel(/^查找单位/u).fill('财政');
    await page.getByRole('button', { name: '由市财政局配合' }).click();
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('已分派').waitFor();
    await page.getByRole('button', { name: '立项', exact: true }).click();
    await page.getByRole('button', { name: '确认立项' }).click();
    await page.getByRole('button', { name: '交办', exact: true }).click();
    await page.getByText(/将向 \d+ 个单位交办 3 项任务/u).waitFor();
    await picture(page, 'issue-wide-zh');
    await page.getByRole('button', { name: '确认交办' }).click();
    await page.waitForURL(/\/plans\/[^/]+$/u);
    expect(complaints).toEqual([]);
  });

  test('compares a revised document before it is taken over', async () => {
    const { page } = await atReview();
    await page.getByRole('button', { name: '导入修订稿' }).click();
    const revised = PLAN_TEXT.replace('新增学位3000个', '新增学位5000个');
    await page
      .getByLabel('修订稿', { exact: true })
      .setInputFiles({ name: '修订.txt', mimeType: 'text/plain', buffer: Buffer.from(revised) });
    await page.getByRole('button', { name: '比对差异' }).click();
    await page.getByText('涉及任务 2').first().waitFor();
    await picture(page, 'revise-wide-zh');
    await page.getByRole('button', { name: '采用修订稿' }).click();
    await page.getByText('已采用修订稿，请核对新提出的问题').waitFor();
  });

  test.each([
    ['wide', 'en'],
    ['narrow', 'zh'],
    ['narrow', 'en'],
    ['wide', 'zh'],
  ] as const)('meets WCAG 2.2 AA in what opens over it (%s, %s)', async (width, language) => {
    const { page, context } = await atReview({ width, language });
    for (const name of [/^(编辑|Edit)$/u, /^(分派|Assign)$/u]) {
      await page.getByRole('button', { name }).first().click();
      await page.getByRole('dialog').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await picture(page, `dialog-${width}-${language}-${String(name).length}`);
      await page.getByRole('button', { name: /^(取消|Cancel)$/u }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await context.close();
  });
});

(existsSync(SEED) ? test : test.skip)('a plan of 73 tasks stands there whole, with every clause', async () => {
  const imported = await importPlan(supervisor, readFileSync(SEED, 'utf8'));
  const { page } = await atReview({}, imported.body.id);
  expect(await page.getByRole('article').count()).toBe(73);
  await page.locator('.clause').nth(300).waitFor({ state: 'attached' });
  await picture(page, 'review-001');
});
