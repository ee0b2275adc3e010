import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { aCity, anIssuedPlan, clockTo } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import { scrollsSideways, violationsOn } from './support/accessibility.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

// There is no worker here: the test carries out what is due by moving each wake-up a week on, and so sees that the bar waits for it.
let stack: TestStack;
let browser: Browser;
let url: string;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/', stack.url).href;
  await aPerson(stack.query, { login: 'office', department: '市政府督查室', role: 'supervision' });
  await aPerson(stack.query, { login: 'housing', department: '市住建局', role: 'handler' });
  browser = await aBrowser();
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const bar = () => page.getByRole('region', { name: '推演' });

async function carryOut(): Promise<void> {
  await stack.query('delete from outbox');
  await stack.query(
    `update wakeup set next_at = next_at + interval '7 days'
     where done_at is null and next_at <= clock_timestamp() + (select offset_ms from business_clock) * interval '1 millisecond'`,
  );
}

async function eventsUntil(isThere: () => Promise<boolean>): Promise<void> {
  for (let left = 400; left > 0 && !(await isThere()); left -= 1) await carryOut();
}

describe('the rehearsal bar', () => {
  test('a normal database shows nothing of it', async () => {
    const opened = await aWindow(browser, { url });
    await signInBy(opened.page, 'office', TEST_PASSWORD);
    await opened.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await opened.page.getByText('推演数据库，非真实时间').count()).toBe(0);
    await opened.context.close();
  });

  test('a rehearsal says so, tells business time and the next event, and moves to it', async () => {
    await clockTo(stack, '2026-03-02T01:00:00Z');
    const supervisor = await stack.signedIn('office');
    await anIssuedPlan(supervisor, await aCity(stack));
    await carryOut();
    await stack.query(`update wakeup set next_at = '2026-03-05T01:00:00Z' where done_at is null`);
    ({ page, complaints } = await aWindow(browser, { url }));
    await signInBy(page, 'office', TEST_PASSWORD);
    await bar().getByText('推演数据库，非真实时间').waitFor();
    await bar()
      .getByText(/2026年3月2日/u)
      .waitFor();
    await bar()
      .getByText(/3月5日 09:00/u)
      .waitFor();
    await picture(page, 'rehearsal');
    await bar().getByRole('button', { name: '到下一事件' }).click();
    await bar()
      .getByText(/已推演1个事件/u)
      .waitFor();
    await eventsUntil(() => bar().getByRole('button', { name: '到下一事件' }).isVisible());
    await bar().locator('time').filter({ hasText: '2026年3月5日' }).first().waitFor();
  });

  test('it goes to a day event by event and tells how many, each carried out before the next', async () => {
    await bar().getByLabel('推演到', { exact: true }).fill('2026-03-20');
    await page.keyboard.press('Enter');
    await bar().getByRole('progressbar', { name: '推演进度' }).waitFor();
    await eventsUntil(() => bar().getByRole('button', { name: '推演到此日' }).isVisible());
    await bar()
      .getByText(/2026年3月(20日 23:59|21日)/u)
      .waitFor();
  });

  test('it can be stopped between two events', async () => {
    await bar().getByLabel('推演到', { exact: true }).fill('2026-12-20');
    await page.keyboard.press('Tab');
    await bar().getByRole('button', { name: '推演到此日' }).click();
    await bar().getByRole('button', { name: '停止' }).click();
    await eventsUntil(() => bar().getByRole('button', { name: '推演到此日' }).isVisible());
    expect(await bar().locator('time').textContent()).toMatch(/2026年[345]月/u);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['wide', 'zh'],
    ['narrow', 'en'],
  ] as const)(
    'who may not move the clock only reads it, and it meets WCAG 2.2 AA (%s, %s)',
    async (width, language) => {
      const opened = await aWindow(browser, { url, width, language });
      await signInBy(opened.page, 'housing', TEST_PASSWORD);
      const region = opened.page.getByRole('region', { name: /^(推演|Rehearsal)$/u });
      await region.waitFor();
      expect(await region.getByRole('button').count()).toBe(0);
      expect(await violationsOn(opened.page)).toEqual([]);
      expect(await scrollsSideways(opened.page)).toBe(false);
      await opened.context.close();
    },
  );
});
