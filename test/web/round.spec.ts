import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import type { Client } from '../api/support/client.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import type { Period } from './support/a-period.js';
import { aPeriod } from './support/a-period.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let url: string;
let period: Period;
let housing: Client;
let roundId: string;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  period = await aPeriod(stack);
  const finance = await stack.signedIn('finance');
  const [given] = (await period.owed('finance', 'contribution')).filter(
    ({ taskId }) => taskId === period.plan.tasks[0]!.id,
  );
  await finance.post(`/obligations/${given!.id}/submission`, { summary: '已拨付资金300万元' });
  housing = await stack.signedIn('housing');
  const [report] = await period.owed('housing', 'report');
  roundId = report!.roundId;
  url = new URL(`/rounds/${roundId}`, stack.url).href;
  browser = await aBrowser();
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

type Opened = Awaited<ReturnType<typeof aWindow>>;

async function theGrid(options: { width?: 'wide' | 'narrow'; language?: 'zh' | 'en' } = {}): Promise<Opened> {
  const opened = await aWindow(browser, { url, ...options });
  await signInBy(opened.page, 'housing', TEST_PASSWORD);
  await opened.page.locator('.round').waitFor();
  return opened;
}

const summary = (page: Page) => page.getByRole('textbox', { name: /^(办理情况|What was done)/u });
const progress = (page: Page) => page.getByRole('textbox', { name: /^(进度|Progress)/u });
const kept = async () =>
  (await housing.get<{ items: { summary: string; progress: number; version: number }[] }>(`/rounds/${roundId}/drafts`))
    .body.items[0];
const saved = (page: Page) => page.getByText(/^已保存（/u).waitFor();

describe('the grid of a round', () => {
  test('is kept as it is typed, moves by keys, and is read back after a reload', async () => {
    const { page, context, complaints } = await theGrid();
    await progress(page).fill('30');
    await progress(page).press('ArrowRight');
    await page.keyboard.type('完成3公里');
    await saved(page);
    expect(await kept()).toMatchObject({ progress: 30, summary: '完成3公里' });
    await page.reload();
    await page.locator('.round').waitFor();
    expect(await summary(page).inputValue()).toBe('完成3公里');
    await page.getByRole('button', { name: /^采用市财政局/u }).click();
    expect(await summary(page).inputValue()).toBe('完成3公里\n市财政局：已拨付资金300万元');
    await picture(page, 'round-wide-zh');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('loses nothing while the network is blocked for ten seconds, and sends it when it is back', async () => {
    const { page, context } = await theGrid();
    await context.setOffline(true);
    const until = Date.now() + 10_000;
    let typed = '';
    await summary(page).fill('');
    for (let word = 1; Date.now() < until; word += 1) {
      await summary(page).pressSequentially(`第${String(word)}段。`, { delay: 40 });
      typed += `第${String(word)}段。`;
    }
    await page.getByText('未保存，连接恢复后自动保存').waitFor();
    await picture(page, 'round-offline');
    await context.setOffline(false);
    await saved(page);
    expect((await kept())?.summary).toBe(typed);
    await context.close();
  });

  test('keeps unsent rows over a reload without readable text in storage', async () => {
    const { page, context } = await theGrid();
    await page.route('**/draft', (route) => route.abort());
    await summary(page).fill('断网时写的内容');
    await page.getByText('未保存，连接恢复后自动保存').waitFor();
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('duban.unsent')));
    const stored = await page.evaluate(() =>
      [sessionStorage, localStorage].map((kept) => JSON.stringify(Object.entries(kept))).join(''),
    );
    expect(stored).not.toContain('断网');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.unroute('**/draft');
    await page.reload();
    await saved(page);
    expect(await summary(page).inputValue()).toBe('断网时写的内容');
    expect((await kept())?.summary).toBe('断网时写的内容');
    await context.close();
  });

  test('shows both versions when two windows edit one row, and loses neither', async () => {
    const [first, second] = [await theGrid(), await theGrid()];
    // The second window must not hear of the first one's words before it writes its own.
    await second.page.route('**/drafts', (route) => route.abort());
    await summary(first.page).fill('第一人写的');
    await first.page.waitForResponse((response) => response.url().endsWith('/draft') && response.ok());
    await summary(second.page).fill('第二人写的');
    await second.page.getByRole('button', { name: '同事已修改，点此比较' }).click();
    const dialog = second.page.getByRole('dialog');
    await dialog.getByText('第一人写的').waitFor();
    await dialog.getByText('第二人写的').waitFor();
    await picture(second.page, 'round-both-versions');
    await dialog.getByRole('button', { name: '以我的为准' }).click();
    await second.page.getByText(/^已保存（/u).waitFor();
    expect((await kept())?.summary).toBe('第二人写的');
    await first.context.close();
    await second.context.close();
  });

  test('shows a refusal at its cell and keeps all text; mended, it is sent and shown as answered', async () => {
    const { page, context } = await theGrid();
    await progress(page).fill('');
    await summary(page).fill('已完成四公里');
    await page.getByRole('button', { name: /^报送已填/u }).click();
    await page.getByRole('alert').getByText('有内容需要修改，本次未报送').waitFor();
    expect(await progress(page).getAttribute('aria-invalid')).toBe('true');
    expect(await summary(page).inputValue()).toBe('已完成四公里');
    await picture(page, 'round-refused');
    await progress(page).fill('40');
    await page.getByRole('button', { name: /^报送已填/u }).click();
    await page.locator('.round-sent').getByText('待审核').waitFor();
    expect(await page.locator('.round-sent').textContent()).toContain('已完成四公里');
    await context.close();
  });

  test('opens what was returned for redoing, with the reason and the words of last time', async () => {
    const { items } = (await period.supervisor.get<{ items: { id: string; version: number }[] }>('/queues/to-review'))
      .body;
    await period.supervisor.post(
      `/submissions/${items[0]!.id}/return`,
      { reason: '里程数与现场不符' },
      { ifMatch: items[0]!.version },
    );
    const { page, context } = await theGrid();
    await page.getByText('里程数与现场不符').waitFor();
    expect(await summary(page).inputValue()).toBe('已完成四公里');
    expect(await summary(page).getAttribute('data-from')).toBe('last');
    await context.close();
  });
});
