import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countiesOf, parsePlan, readDocument } from '@duban/ingestion';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../../api/support/client.js';
import { aBrowser, aWindow, picture, signInBy } from '../support/browser.js';
import type { RealStack } from '../support/real-stack.js';
import { aRealStack } from '../support/real-stack.js';

// Stands beside the checkout and never in it; where it is absent the day is skipped, and says so.
const SEED = join(import.meta.dirname, '../../../../shared/seeds/001_a153db99547f5a8a.txt');

// Imported on the Friday before National Day 2024: Sunday the 29th is made up for, 1 to 7 October are a holiday.
const FRIDAY = '2024-09-27 09:00';
const AFTER_THE_HOLIDAY = '2024-10-11 10:00';

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

(existsSync(SEED) ? test : test.skip)(
  'a supervisor imports a plan, answers, completes, issues, and sees who is late and why this date (skipped without ../shared)',
  async () => {
    const text = readFileSync(SEED, 'utf8');
    const stack = await aRealStack(FRIDAY, await readPlan(text));
    try {
      const { page, complaints } = await aWindow(browser, { url: stack.url });
      await signInBy(page, 'supervisor', stack.password);
      await importsByDragAndDrop(page, text);
      await answersTheQuestions(page);
      await completesByHand(page);
      await acceptsByKeys(page);
      await completesTheRestAtOnce(page);
      await isApprovedByTheLeader(stack, page);
      await issues(page);
      await answer(await stack.client(stack.loginOf('市教育局')), ['sign-for', 'work-plan']);
      await answer(await stack.client(stack.loginOf('市城市管理局')), ['sign-for']);
      await stack.stage.to(AFTER_THE_HOLIDAY);
      await seesWhoIsLate(page);
      await seesWhyThisDate(page);
      await seesTheBoard(page);
      expect(complaints).toEqual([]);
    } finally {
      await stack.stop();
    }
  },
  600_000,
);

async function readPlan(text: string) {
  const document = await readDocument(new Uint8Array(Buffer.from(text)), '方案.txt');
  if (!document.ok) throw new Error(document.refusal.code);
  return { draft: parsePlan(document.value), counties: countiesOf(document.value) };
}

const card = (page: Page, number: number) =>
  page.getByRole('article', { name: new RegExp(`^${String(number)} `, 'u') });

async function importsByDragAndDrop(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: '计划', exact: true }).click();
  await page.getByRole('button', { name: '导入方案' }).first().click();
  const dataTransfer = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '方案.txt', { type: 'text/plain' }));
    return transfer;
  }, text);
  await page.getByLabel('方案文件').dispatchEvent('drop', { dataTransfer });
  await page.getByRole('dialog').getByText('方案.txt').waitFor();
  await page.getByRole('button', { name: '上传并识别' }).click();
  await page.waitForURL(/\/plans\/[^/]+\/review/u);
  await card(page, 73).waitFor();
  expect(await page.getByRole('article').count()).toBe(73);
  await picture(page, 'day-review');
}

async function answersTheQuestions(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '先答问题（1 / 2）' }).waitFor();
  await page.getByRole('button', { name: '分派单位' }).click();
  await page.getByLabel(/^查找单位/u).fill('公安');
  await page.getByRole('button', { name: '由市公安局配合' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await card(page, 4).getByText('市公安局').waitFor();
  // The assignment is the answer; only the other list is left to be looked through.
  await page.getByRole('heading', { name: '先答问题（1 / 1）' }).waitFor();
  await page.getByRole('button', { name: '已核对' }).click();
  await page.getByText('已答问题 2 个').waitFor();
}

async function completesByHand(page: Page): Promise<void> {
  await card(page, 1).click();
  await page.keyboard.press('e');
  await page.getByRole('checkbox', { name: '长期坚持、持续推进' }).check();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await card(page, 1).getByText('持续推进', { exact: true }).waitFor();

  await card(page, 19).click();
  await page.keyboard.press('s');
  await page.getByLabel('第 2 部分名称').fill('推广装配式建筑');
  const goesWith = page.getByRole('dialog').getByRole('combobox');
  for (const place of [2, 3, 4]) await goesWith.nth(place).selectOption({ label: '第 2 部分' });
  await page.getByRole('dialog').getByRole('button', { name: '拆分' }).click();
  await page.getByRole('article', { name: /推广装配式建筑/u }).waitFor();
  expect(await page.getByRole('article').count()).toBe(74);

  for (const number of [33, 34]) await page.getByLabel(`选中任务 ${String(number)}`, { exact: true }).check();
  await page.getByRole('status').getByRole('button', { name: '合并' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '合并' }).click();
  await page.getByText('已合并').waitFor();
  await page.getByRole('article').nth(73).waitFor({ state: 'detached' });
}

async function acceptsByKeys(page: Page): Promise<void> {
  await card(page, 1).click();
  for (const next of [2, 3, 4]) {
    await page.keyboard.press('Enter');
    await page
      .locator('article[aria-current="true"]:focus', { hasText: new RegExp(`^${String(next)} `, 'u') })
      .waitFor();
  }
  await page.getByText('已审核 3 / 73 项').waitFor();
}

async function completesTheRestAtOnce(page: Page): Promise<void> {
  await page.getByText(/^立项前还需补充 \d+ 处$/u).click();
  await page.getByRole('button', { name: /^无时限的 \d+ 项均持续推进$/u }).click();
  await page.getByText(/^立项前还需补充 6 处$/u).waitFor();
  await page.getByRole('button', { name: /^未对应任务的 6 段均不立项/u }).click();
  await page.getByLabel('原因').fill('分类定位，由各县（市）结合实际把握');
  await page.getByRole('button', { name: '确认不立项' }).click();
  await page.getByText('内容完整，可以立项').waitFor();
  await picture(page, 'day-complete');
}

async function isApprovedByTheLeader(stack: RealStack, page: Page): Promise<void> {
  expect(await page.getByRole('button', { name: '交办', exact: true }).count()).toBe(0);
  const leader = await aWindow(browser, { url: page.url() });
  await signInBy(leader.page, 'approver', stack.password);
  await leader.page.getByRole('button', { name: '立项', exact: true }).click();
  await leader.page.getByRole('button', { name: '确认立项' }).click();
  await leader.page.getByText('已立项，可以交办').waitFor();
  expect(leader.complaints).toEqual([]);
  await leader.context.close();
}

async function issues(page: Page): Promise<void> {
  // The approval by somebody else shows by itself.
  await page.getByRole('button', { name: '交办', exact: true }).click();
  await page.getByText(/将向 \d+ 个单位交办 73 项任务/u).waitFor();
  await picture(page, 'day-issue');
  await page.getByRole('button', { name: '确认交办' }).click();
  await page.waitForURL(/\/plans\/[^/]+$/u);
  await page.getByText('已交办', { exact: true }).first().waitFor();
  await picture(page, 'day-plan');
}

/** Answers everything of these kinds that a unit owes by now. */
async function answer(client: Client, kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) {
    const query = { kind, mine: true, state: 'open', limit: 200 };
    const { body } = await client.get<{ items: { id: string }[] }>('/obligations', { query });
    expect(body.items.length).toBeGreaterThan(3);
    for (const { id } of body.items) {
      const said = kind === 'sign-for' ? {} : { summary: '分季度推进，责任到科室' };
      expect((await client.post(`/obligations/${id}/submission`, said)).status).toBe(201);
    }
  }
}

async function seesWhoIsLate(page: Page): Promise<void> {
  await page.getByRole('link', { name: '工作台', exact: true }).click();
  const units = page.getByRole('table', { name: '按单位' });
  await units.getByRole('row').nth(10).waitFor();
  await picture(page, 'day-late');
  await page
    .locator('section', { has: units })
    .getByRole('button', { name: /^显示全部 \d+ 行$/u })
    .click();
  // Who signed but sent no plan of work is late with exactly these; who did both is not among the late.
  expect(await units.getByRole('rowheader', { name: '市教育局' }).count()).toBe(0);
  const forgetful = units.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '市城市管理局' }) });
  const number = forgetful.getByRole('link').first();
  const count = Number(await number.textContent());
  await number.click();
  await page.getByText(`已显示 ${String(count)} 项`).waitFor();
  await picture(page, 'day-owed');
  const rows = page.getByRole('table', { name: '事项清单' }).getByRole('row');
  expect(await rows.filter({ hasText: /逾期.*细化方案.*市城市管理局/u }).count()).toBe(count);
}

async function seesWhyThisDate(page: Page): Promise<void> {
  const list = page.getByRole('table', { name: '事项清单' });
  await list.getByRole('row').nth(1).getByRole('link').first().click();
  const row = page.getByRole('row', { name: /细化方案.*市城市管理局/u });
  await row.waitFor();
  await picture(page, 'day-task');
  await row.getByRole('button', { name: /^为何是此日/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('table', { name: '2024年10月' }).waitFor();
  await picture(page, 'day-why');
  const days = dialog.getByRole('cell');
  await days.filter({ hasText: /9月29日.*补班.*第1个工作日/u }).waitFor();
  await days.filter({ hasText: /10月1日.*假日.*国庆.*不计入/u }).waitFor();
  await days.filter({ hasText: /10月10日.*截止.*第5个工作日/u }).waitFor();
  await dialog
    .getByText(/5个工作日/u)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function seesTheBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: '督办看板', exact: true }).click();
  await page.getByLabel('事项类别').selectOption({ label: '签收' });
  await page.getByRole('heading', { name: '督办升级' }).waitFor();
  await page.getByRole('link', { name: /市城市管理局 交办：应报 21 项，已报 21 项/u }).waitFor();
  await page.getByRole('link', { name: /市财政局 交办：逾期 \d+ 项/u }).waitFor();
  await picture(page, 'day-board');
}
