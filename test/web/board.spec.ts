import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advancePlan, advanceRound } from '@duban/persistence';
import type { Browser, Page } from 'playwright-core';
import type { IssuedPlan } from '../api/support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import type { Client } from '../api/support/client.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import type { WindowOptions } from './support/browser.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let plan: IssuedPlan;
let supervisor: Client;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  browser = await aBrowser();
  const city = await aCity(stack);
  supervisor = await stack.as({ login: 'sun', name: '孙督查', department: '市政府督查室', role: 'supervision' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(supervisor, city);
  // Two monthly rounds fall due without any report.
  for (const at of ['2026-04-09T02:00:00Z', '2026-05-09T02:00:00Z']) {
    await clockTo(stack, at);
    const subject = (subjectId: string) => ({ subjectId, onProgress: () => undefined });
    await advancePlan(stack.unitOfWork, subject(plan.planId));
    for (const { id } of await stack.query<{ id: string }>('select id from round order by due_at'))
      await advanceRound(stack.unitOfWork, subject(id));
  }
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

async function boardAt(query = '', options: Omit<WindowOptions, 'url'> = {}) {
  const window = await aWindow(browser, { url: new URL(`/board${query}`, stack.url).href, ...options });
  await signInBy(window.page, 'sun', TEST_PASSWORD);
  await cells(window.page).first().waitFor();
  return window;
}
const cells = (page: Page) =>
  page
    .getByRole('region', { name: /^(单位 × 报送期|Units by rounds)$/u })
    .getByRole('table')
    .getByRole('link');

/** How many things the list at this address of the page holds, by the API. */
async function lengthOf(href: string): Promise<number> {
  const pairs = [...new URL(href, stack.url).searchParams].flatMap(([name, text]) =>
    text.split(',').map((value): [string, string] => [name, value]),
  );
  const query = new URLSearchParams([...pairs, ['limit', '100']]).toString();
  return (await supervisor.get<{ items: unknown[] }>(`/obligations?${query}`)).body.items.length;
}

describe('the supervision board', () => {
  test('shows in every cell a number that its list confirms, and so do the ladder and the trend', async () => {
    const { page, context, complaints } = await boardAt();
    const links = page.locator('.board a[href^="/owed"]');
    const told = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href') ?? '', link.textContent.trim().replace(/^.*\/|^!/u, '')] as const),
    );
    expect(told.length).toBeGreaterThan(10);
    for (const [href, count] of told) expect([href, await lengthOf(href)]).toEqual([href, Number(count)]);
    await picture(page, 'board');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('opens the list of a cell by the keyboard, and the back button leads to the same board', async () => {
    const { page, context } = await boardAt('?kind=sign-for');
    const first = cells(page).first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(href).not.toBe(await first.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/owed\?.*kind=sign-for/u);
    await page.goBack();
    await cells(page).first().waitFor();
    await expect(page.getByLabel('事项类别').inputValue()).resolves.toBe('sign-for');
    await context.close();
  });

  test('is of the plan and the kind that are chosen, also after a reload', async () => {
    const { page, context } = await boardAt();
    await page.getByLabel('事项类别').selectOption('contribution');
    await page.getByRole('combobox', { name: /^计划/u }).selectOption(plan.planId);
    await page.waitForURL((url) => url.searchParams.get('plan') === plan.planId);
    await page.locator(`.board a[href*="kind=contribution"]`).first().waitFor();
    await page.reload();
    await cells(page).first().waitFor();
    await expect(page.getByLabel('事项类别').inputValue()).resolves.toBe('contribution');
    await context.close();
  });

  test('goes on paper lying down, whole', async () => {
    const { page, context } = await boardAt();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 lying down, in points.
    expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/u);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: '按期率走势' }).waitFor();
    await picture(page, 'board-print');
    await context.close();
  });
});
