import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { advancePlan, advanceRound } from '@duban/persistence';
import ExcelJS from 'exceljs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { City, IssuedPlan } from '../api/support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { scrollsSideways, violationsOn } from './support/accessibility.js';
import type { WindowOptions } from './support/browser.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let city: City;
let plan: IssuedPlan;
let url: string;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/', stack.url).href;
  browser = await aBrowser();
  city = await aCity(stack);
  const supervisor = await stack.as({ login: 'sun', name: '孙督查', department: '市政府督查室', role: 'supervision' });
  const housing = await stack.as({ name: '李经办', department: '市住建局', role: 'handler' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  plan = await anIssuedPlan(supervisor, city);
  // Everything has to be signed for by the evening of 3 March; the urging notice is of the next morning.
  await clockTo(stack, '2026-03-04T01:00:01Z');
  const round = plan.rounds.find(({ kind }) => kind === 'sign-for')!;
  await advanceRound(stack.unitOfWork, { subjectId: round.id, onProgress: () => undefined });
  await housing.post(`/tasks/${plan.tasks[0]!.id}/sign-for`);
  await advancePlan(stack.unitOfWork, { subjectId: plan.planId, onProgress: () => undefined });
  await manyTasks(2_500);
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const open: BrowserContext[] = [];
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});

/** Adds tasks to the plan that nothing is owed on yet, led by the bureaus in turn. */
async function manyTasks(count: number): Promise<void> {
  await stack.query(
    `insert into task (plan_id, number, title, content, path, state)
     select $1, n, '普通事项第' || n || '号', '', array['后续行动'], 'issued' from generate_series(4, $2::int + 3) n`,
    [plan.planId, count],
  );
  await stack.query(
    `insert into task_assignment (task_id, department_id, part, position)
     select id, (array[$2, $3]::uuid[])[1 + number % 2], 'lead', 1 from task where plan_id = $1 and number > 3`,
    [plan.planId, city['市财政局'], city['市教育局']],
  );
}

async function ledgerAt(query = '', options: Omit<WindowOptions, 'url'> = {}) {
  const window = await aWindow(browser, { url: `${url}ledger${query}`, ...options });
  open.push(window.context);
  await signInBy(window.page, 'sun', TEST_PASSWORD);
  await grid(window.page).waitFor();
  return window;
}
const grid = (page: Page) => page.getByRole('grid').or(page.getByRole('treegrid'));
const rows = (page: Page) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link') });
const first = (page: Page, text: string) => rows(page).first().filter({ hasText: text }).waitFor();
const total = (page: Page, count: string) => page.getByText(`共 ${count} 项`).waitFor();
const header = (page: Page, name: string) => grid(page).getByRole('columnheader', { name, exact: true });
const active = async (page: Page): Promise<Locator> =>
  page.locator(`[id="${(await grid(page).getAttribute('aria-activedescendant')) ?? ''}"]`);

/** Whether a line stands within the part of the grid that is on the screen. */
const isSeen = (line: Locator): Promise<boolean> =>
  line.evaluate((row) => {
    const outer = row.closest('.ledger-grid')!.getBoundingClientRect();
    const inner = row.getBoundingClientRect();
    return inner.top >= outer.top && inner.bottom <= outer.bottom + 1;
  });

const PANELS = [
  ['filter', /^(筛选|Filter)/u],
  ['columns', /^(列|Columns)$/u],
  ['views', /^(我的视图|My views)$/u],
] as const;

describe('the ledger', () => {
  test('holds every task but builds only what is on the screen', async () => {
    const { page, complaints } = await ledgerAt();
    await total(page, '2,503');
    await expect(grid(page).getAttribute('aria-rowcount')).resolves.toBe('2504');
    await first(page, '完善市政管网');
    expect(await rows(page).count()).toBeLessThan(60);
    await picture(page, 'ledger');
    expect(complaints).toEqual([]);
  });

  test('goes by the keys to the last task and back, and opens the one at hand', async () => {
    const { page, complaints } = await ledgerAt();
    await grid(page).focus();
    await page.keyboard.press('End');
    await page.getByText('普通事项第2503号').waitFor();
    await expect((await active(page)).getAttribute('aria-rowindex')).resolves.toBe('2504');
    await page.keyboard.press('PageUp');
    const index = Number(await (await active(page)).getAttribute('aria-rowindex'));
    expect(index).toBeLessThan(2_500);
    await (await active(page)).filter({ hasText: `普通事项第${index - 1}号` }).waitFor();
    expect(await isSeen(await active(page))).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await (await active(page)).filter({ hasText: '增加学位供给' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tasks/${plan.tasks.find(({ number }) => number === 2)!.id}`);
    expect(complaints).toEqual([]);
  });

  test('is ordered by a click on a column, and goes back by the back button', async () => {
    const { page } = await ledgerAt();
    await header(page, '序号').getByRole('button').click();
    await page.locator('[aria-sort="ascending"]').waitFor();
    await header(page, '序号').getByRole('button').click();
    await first(page, '普通事项第2503号');
    await expect(header(page, '序号').getAttribute('aria-sort')).resolves.toBe('descending');
    await page.goBack();
    await page.goBack();
    await first(page, '完善市政管网');
    await expect(header(page, '序号').getAttribute('aria-sort')).resolves.toBe('none');
  });

  test('counts its rows once for all orders of a filter, and again for another filter', async () => {
    const { page } = await ledgerAt();
    await total(page, '2,503');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/api/v1/ledger')
        asked.push(`${searchParams.get('state') ?? 'all'} ${searchParams.get('withTotal') ?? 'counted'}`);
    });
    await header(page, '序号').getByRole('button').click();
    await header(page, '序号').getByRole('button').click();
    await first(page, '普通事项第2503号');
    await total(page, '2,503');
    expect(new Set(asked.splice(0))).toEqual(new Set(['all false']));
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('group', { name: '办理状态' }).getByLabel('推进中', { exact: true }).check();
    await total(page, '1');
    expect(asked).toContain('in-progress counted');
  });

  test('is narrowed by what is typed and chosen; each filter can be taken away again, and a reload shows the same', async () => {
    const { page } = await ledgerAt();
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('group', { name: '时限灯' }).getByLabel('逾期', { exact: true }).check();
    await total(page, '3');
    const picker = page.getByRole('combobox', { name: '牵头单位' });
    await picker.fill('教育');
    await page.getByRole('option', { name: '市教育局' }).click();
    await total(page, '1');
    await first(page, '增加学位供给');
    await picture(page, 'ledger-filtered');
    await page.reload();
    await total(page, '1');
    await page.getByRole('button', { name: '取消 时限灯: 逾期' }).click();
    await total(page, '1,251');
    await page.getByRole('searchbox', { name: '搜索' }).fill('第77号');
    await total(page, '1');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await total(page, '2,503');
  });

  test('stands in groups with their counts, and opening one loads exactly its tasks', async () => {
    const { page } = await ledgerAt('?group=lead');
    const group = page.getByRole('row', { name: /^市教育局 /u });
    await group.getByText('1,251 项').waitFor();
    await expect(grid(page).getAttribute('aria-rowcount')).resolves.toBe('5');
    await group.click();
    await page.waitForURL(/open=/u);
    await page.getByText('增加学位供给').waitFor();
    await expect(grid(page).getAttribute('aria-rowcount')).resolves.toBe(String(5 + 1_251));
    await picture(page, 'ledger-grouped');
    await page.reload();
    await page.getByText('增加学位供给').waitFor();
    await group.click();
    await page.getByText('增加学位供给').waitFor({ state: 'detached' });
  });

  test('is kept as a view, renamed, opened from elsewhere and deleted', async () => {
    const { page } = await ledgerAt('?timeLight=overdue&sort=-number');
    await page.getByRole('button', { name: '我的视图' }).click();
    await page.getByRole('textbox', { name: '视图名称' }).fill('逾期的');
    await page.getByRole('button', { name: '保存当前视图' }).click();
    await page.getByRole('link', { name: '逾期的' }).waitFor();
    await page.getByRole('button', { name: '改名：逾期的' }).click();
    await page.getByRole('textbox', { name: '视图名称' }).first().fill('逾期事项');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await total(page, '2,503');
    await picture(page, 'ledger-views');
    await page.getByRole('link', { name: '逾期事项' }).click();
    await total(page, '3');
    await first(page, '改善供水保障');
    await page.getByRole('button', { name: '删除：逾期事项' }).click();
    await page.getByRole('button', { name: '删除', exact: true }).last().click();
    await page.getByText('还没有保存的视图').waitFor();
  });

  test('is exported with exactly the rows and columns that are shown', async () => {
    const { page } = await ledgerAt('?timeLight=overdue&sort=-number');
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByLabel('督办措施').uncheck();
    await page.getByLabel('配合单位').check();
    const shown = await grid(page).getByRole('columnheader').allTextContents();
    expect(shown).toContain('配合单位');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 Excel' }).click(),
    ]);
    const sheet = new ExcelJS.Workbook();
    await sheet.xlsx.read(createReadStream(await download.path()));
    const told: unknown[][] = [];
    sheet.worksheets[0]!.eachRow((row) => told.push((row.values as unknown[]).slice(1)));
    expect(told[0]).toEqual(shown);
    const titles = await rows(page).getByRole('link').allTextContents();
    expect(told.slice(1).map((cells) => cells[shown.indexOf('督办事项')])).toEqual(titles);
    expect(download.suggestedFilename()).toMatch(/^台账 \d{4}-\d\d-\d\d\.xlsx$/u);
  });

  test('prints its first rows and says how many more there are', async () => {
    const { page } = await ledgerAt();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('本页打印前 100 项，另有 2,403 项未列出').waitFor();
    await expect(page.getByRole('table').getByRole('row').count()).resolves.toBe(101);
    await picture(page, 'ledger-print');
  });

  test.each([
    ['wide', 'zh'],
    ['wide', 'en'],
    ['narrow', 'zh'],
    ['narrow', 'en'],
  ] as const)('meets WCAG 2.2 AA with each of its panels open (%s, %s)', async (width, language) => {
    const { page, complaints } = await ledgerAt('', { width, language });
    await rows(page).first().waitFor();
    await picture(page, `ledger-${width}-${language}`);
    for (const [name, panel] of PANELS) {
      await page.getByRole('button', { name: panel }).click();
      await picture(page, `ledger-${width}-${language}-${name}`);
      expect(await violationsOn(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    }
    expect(complaints).toEqual([]);
  });
});
