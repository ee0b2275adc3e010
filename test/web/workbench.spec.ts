import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { clockTo } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import type { Period } from './support/a-period.js';
import { aPeriod } from './support/a-period.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let period: Period;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  period = await aPeriod(stack);
  await aPerson(stack.query, {
    login: 'all',
    roles: [
      { department: '市考核办', role: 'evaluation' },
      { department: '云中市人民政府', role: 'administrator' },
    ],
  });
  browser = await aBrowser();
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

async function at(path: string, login: string, options: { width?: 'wide' | 'narrow'; language?: 'zh' | 'en' } = {}) {
  const opened = await aWindow(browser, { url: new URL(path, stack.url).href, ...options });
  await signInBy(opened.page, login, TEST_PASSWORD);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

async function reportOf(login: string, said: object): Promise<void> {
  const [report] = await period.owed(login, 'report');
  const client = await stack.signedIn(login);
  const answer = await client.post(`/obligations/${report!.id}/submission`, said);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
}

describe('the workbench of a department', () => {
  test('stands in order of time, and signs for everything at once', async () => {
    const { page, context, complaints } = await at('/', 'finance');
    await page.getByRole('heading', { name: /^逾期（/u }).waitFor();
    await picture(page, 'department-before');
    await page.getByRole('button', { name: /^全部签收/u }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '签收' }).click();
    await page.getByText(/^已签收 3 \/ 3 项$/u).waitFor();
    expect(await period.owed('finance', 'sign-for')).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('answers with material in a drawer, and a late true day completes a milestone', async () => {
    const { page, context } = await at('/', 'finance');
    await page.getByRole('button', { name: /^办理/u }).first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: /^提\s?交$/u }).click();
    await drawer.locator('.field-fault').waitFor();
    await drawer.getByLabel(/^办理情况/u).fill('资金已落实');
    const before = (await period.owed('finance', 'contribution')).length;
    await drawer.getByRole('button', { name: /^提\s?交$/u }).click();
    await drawer.waitFor({ state: 'hidden' });
    expect(await period.owed('finance', 'contribution')).toHaveLength(before - 1);
    await context.close();
    const housing = await at('/owed?kind=milestone&mine=true', 'housing');
    await housing.page
      .getByRole('button', { name: /^办结节点/u })
      .first()
      .click();
    const form = housing.page.getByRole('dialog');
    await form.getByLabel('实际完成日期').fill('2026-03-09');
    await form.getByLabel(/^办理情况/u).fill('提前完成');
    const milestones = (await period.owed('housing', 'milestone')).length;
    await form.getByRole('button', { name: /^提\s?交$/u }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await period.owed('housing', 'milestone')).toHaveLength(milestones - 1);
    await housing.context.close();
  });
});

describe('the workbench of those who oversee', () => {
  test('counts what is late by plan and unit, and each number opens its list', async () => {
    await clockTo(stack, '2026-03-26T02:00:00Z');
    const { page, context } = await at('/', 'supervisor');
    await page.getByRole('heading', { name: '按计划' }).waitFor();
    await picture(page, 'supervisor');
    const counted = await page.getByRole('table', { name: '按单位' }).getByRole('link').first().textContent();
    await page.getByRole('table', { name: '按单位' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: '应办事项', level: 1 }).waitFor();
    await page.getByText(`已显示 ${counted ?? ''} 项`).waitFor();
    await page
      .getByRole('button', { name: /^为何此日/u })
      .first()
      .click();
    await page.getByRole('tooltip').getByRole('listitem').first().waitFor();
    await picture(page, 'owed');
    await context.close();
  });

  test('shows several roles each under its heading', async () => {
    const { page, context } = await at('/', 'all');
    await page.getByRole('heading', { level: 2, name: '正在进行的考核', exact: true }).waitFor();
    await page.getByRole('heading', { name: '系统状况' }).waitFor();
    await context.close();
  });
});

describe('reviewing', () => {
  test('goes by the keyboard: returned with a reason, accepted, and the keys can be switched off', async () => {
    await reportOf('housing', { progress: 30, summary: '完成3公里' });
    await reportOf('school', { progress: 20, summary: '完成选址' });
    const { page, context, complaints } = await at('/reviewing', 'supervisor');
    await page
      .getByText('2 件待审核')
      .or(page.getByText(/\d+ 件待审核/u))
      .first()
      .waitFor();
    await picture(page, 'reviewing');
    await page.getByLabel('启用单键快捷键').uncheck();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('r');
    expect(await page.getByRole('button', { name: '确认退回' }).count()).toBe(0);
    await page.getByLabel('启用单键快捷键').check();
    await page.keyboard.press('r');
    await page.keyboard.type('请补充佐证材料');
    const waiting = async () =>
      (await period.supervisor.get<{ items: object[] }>('/queues/to-review')).body.items.length;
    const all = await waiting();
    await page.getByRole('button', { name: '确认退回' }).click();
    await page.getByText('已退回重报').waitFor();
    expect(await waiting()).toBe(all - 1);
    await page.getByText(`${String(all - 1)} 件待审核`).waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('a');
    await page.getByText('已采纳').waitFor();
    expect(await waiting()).toBe(all - 2);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
