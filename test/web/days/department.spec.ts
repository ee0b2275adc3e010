import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { PLAN_TEXT } from '../../api/support/a-plan.js';
import type { Client } from '../../api/support/client.js';
import { violationsOn } from '../support/accessibility.js';
import { aBrowser, picture } from '../support/browser.js';
import type { RealStack } from '../support/real-stack.js';
import { aDay, taken } from './a-day.js';
import { issued } from './an-issued-plan.js';

jest.setTimeout(300_000);

// The unit leads the first two tasks, so that its round has two rows; the finance bureau supports both.
const TEXT = PLAN_TEXT.replace('市教育局、市财政局', '市住建局、市财政局');
const [LEAD, SUPPORTER] = ['市住建局', '市财政局'];
const [PIPES, SCHOOLS] = ['完善市政管网', '增加学位供给'];
const GIVEN = '已拨付管网改造资金300万元。';
const REASON = '请写明新建学校的开工时间，并附现场照片。';
const REDONE = '两所学校已于4月8日开工，照片另附。';

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('a department’s day: receives and signs, is given material, reports its round in the grid while the network fails, and redoes what is returned', async () => {
  const day = await aDay(browser, { startsAt: '2026-03-02 09:00', text: TEXT });
  const { stage, loginOf } = { stage: day.stack.stage, loginOf: (name: string) => day.stack.loginOf(name) };
  try {
    const lead = await day.as(loginOf(LEAD));
    await lead.getByText('目前没有待办事项').waitFor();
    const supervisor = await day.stack.client('supervisor');
    await issued(supervisor, { text: TEXT, from: '2026-03-02', until: '2026-12-31' });
    await stage.to('2026-03-03 10:00');
    await receivesAndSigns(lead);

    await stage.to('2026-03-11 09:00');
    await reportsMarch(day.stack, supervisor);

    await stage.to('2026-04-13 09:00');
    await contributes(await day.as(loginOf(SUPPORTER)));
    await fillsTheGrid(lead);
    await losesNothing(lead);
    await sendsTheRound(lead);

    const office = await day.as('supervisor');
    await returnsOne(office);
    await redoes(lead);
    await acceptsTheRest(office);
    await isDone(lead);
  } finally {
    await day.end();
  }
});

/** The window was open before the plan was issued: tasks and the reminder come by themselves. */
async function receivesAndSigns(page: Page): Promise<void> {
  await page.getByRole('button', { name: `签收：${PIPES}` }).waitFor();
  await picture(page, 'department-received');
  await page.getByRole('link', { name: '收件箱，1件未读' }).click();
  await page.getByRole('button', { name: /09:30 通知，2项/u }).click();
  const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: PIPES }) });
  await picture(page, 'department-inbox');
  await line.getByRole('link', { name: '去签收' }).click();
  await page.getByRole('heading', { level: 1, name: '应办事项' }).waitFor();
  await signs(page, PIPES);
  await page.getByRole('link', { name: '工作台' }).click();
  await signs(page, SCHOOLS);
  await picture(page, 'department-signed');
  expect(await violationsOn(page)).toEqual([]);
}

async function signs(page: Page, task: string): Promise<void> {
  const button = page.getByRole('button', { name: `签收：${task}` });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Lives the first period over the API, so that the second one has words of last time. */
async function reportsMarch(stack: RealStack, supervisor: Client): Promise<void> {
  const handler = await stack.client(stack.loginOf(LEAD));
  const query = { mine: true, state: 'open', kind: 'report' };
  const owed = taken(await handler.get<{ items: { id: string }[] }>('/obligations', { query }));
  const ids: string[] = [];
  for (const { id } of owed.items) {
    const said = { progress: 20, summary: '已完成前期工作。' };
    const answer = await handler.post<{ submissions: { id: string }[] }>(`/obligations/${id}/submission`, said);
    ids.push(...taken(answer).submissions.map((one) => one.id));
  }
  expect(ids).toHaveLength(2);
  taken(await supervisor.post('/submissions/accept', { ids }));
}

async function contributes(page: Page): Promise<void> {
  await page.getByRole('button', { name: `办理：配合材料 · 2026年4月 · ${PIPES}` }).click();
  const drawer = page.getByRole('dialog', { name: `配合材料 · 2026年4月 · ${PIPES}` });
  await drawer.getByLabel('办理情况').fill(GIVEN);
  await picture(page, 'department-contributes');
  await drawer.getByRole('button', { name: /^提\s?交$/u }).click();
  await drawer.waitFor({ state: 'hidden' });
}

/** Takes the material over in the first row and says that nothing changed in the second. */
async function fillsTheGrid(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^填报进展报告（2026年4月，剩 2 项）/u }).click();
  await page.getByText('待报 2 项，已填 0 项').waitFor();
  await cell(page, '进度%', PIPES).fill('35');
  await page.getByRole('button', { name: `采用${SUPPORTER}的材料：${PIPES}` }).click();
  expect(await cell(page, '办理情况', PIPES).inputValue()).toBe(`已完成前期工作。\n${SUPPORTER}：${GIVEN}`);
  await page.getByRole('checkbox', { name: `无变化：${SCHOOLS}` }).check();
  await page.getByText('待报 2 项，已填 2 项').waitFor();
  await page.getByText('所填内容均已保存').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await picture(page, 'department-grid');
}

/** Types on for ten seconds without a network; what was typed is there after it came back, and after a reload. */
async function losesNothing(page: Page): Promise<void> {
  const said = cell(page, '办理情况', PIPES);
  const before = await said.inputValue();
  await page.context().setOffline(true);
  await said.press('Control+End');
  let typed = '';
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    const word = `第${String(typed.length)}段已完工。`;
    await said.pressSequentially(word, { delay: 30 });
    typed += word;
  }
  await page.getByText('连接中断：1 项尚未保存，恢复后自动保存').waitFor();
  await page.context().setOffline(false);
  await page.getByText('所填内容均已保存').waitFor();
  await page.reload();
  await page.getByText('待报 2 项，已填 2 项').waitFor();
  expect(await said.inputValue()).toBe(before + typed);
  expect(await page.getByRole('checkbox', { name: `无变化：${SCHOOLS}` }).isChecked()).toBe(true);
}

async function sendsTheRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: '报送已填 2 项' }).click();
  await page.getByText('本期均已报送').waitFor();
  await rowOf(page, PIPES).getByText('待审核').waitFor();
  await rowOf(page, SCHOOLS).getByText('待审核').waitFor();
  await picture(page, 'department-sent');
}

/** The office returns the row that told nothing new. */
async function returnsOne(page: Page): Promise<void> {
  await page.getByRole('link', { name: /待审核报告/u }).click();
  await page.getByText('2 件待审核').waitFor();
  await page.getByRole('button', { name: new RegExp(SCHOOLS, 'u') }).click();
  await page.getByRole('button', { name: '退回重报' }).click();
  await page.getByLabel(/^退回原因/u).fill(REASON);
  await picture(page, 'department-return');
  await page.getByRole('button', { name: '确认退回' }).click();
  await page.getByText('1 件待审核').waitFor();
}

/** The grid that stood open shows the return by itself; the workbench has it on top. */
async function redoes(page: Page): Promise<void> {
  await rowOf(page, SCHOOLS).getByText(REASON).waitFor();
  await page.getByRole('link', { name: '工作台' }).click();
  const returned = page.getByRole('region', { name: '退回重报（1）' });
  await returned.getByText(REASON).waitFor();
  await picture(page, 'department-returned');
  await returned.getByRole('link', { name: `重报：进展报告 · 2026年4月 · ${SCHOOLS}` }).click();
  await cell(page, '办理情况', SCHOOLS).fill(REDONE);
  await cell(page, '进度%', SCHOOLS).fill('25');
  await page.getByText('所填内容均已保存').waitFor();
  await page.getByRole('button', { name: '报送已填 1 项' }).click();
  await rowOf(page, SCHOOLS).getByText('待审核').waitFor();
}

/** What was redone arrives by itself. */
async function acceptsTheRest(page: Page): Promise<void> {
  await page.getByText('2 件待审核').waitFor();
  for (const left of ['1 件待审核', '没有待审核的报告']) {
    await page.getByRole('button', { name: /^采\s?纳$/u }).click();
    await page.getByText(left).waitFor();
  }
}

/** Nothing of the round is owed any more, and the task tells how it went. */
async function isDone(page: Page): Promise<void> {
  await rowOf(page, PIPES).getByText('已采纳').waitFor();
  await rowOf(page, SCHOOLS).getByText('已采纳').waitFor();
  await rowOf(page, SCHOOLS)
    .getByRole('link', { name: new RegExp(SCHOOLS, 'u') })
    .click();
  await page.getByRole('link', { name: '时间线', exact: true }).click();
  const told = page
    .getByRole('listitem')
    .filter({ hasText: /(报送进展报告|进展报告退回重报|进展报告已采纳)市住建局/u });
  await told.nth(5).waitFor();
  const [sent, accepted] = ['报送进展报告', '进展报告已采纳'];
  expect(await told.locator('strong').allTextContents()).toEqual([
    ...[sent, accepted],
    ...[sent, '进展报告退回重报', sent, accepted],
  ]);
  await told.nth(3).getByText(REASON).waitFor();
  await told.nth(4).getByText(REDONE).waitFor();
  await picture(page, 'department-timeline');
  expect(await violationsOn(page)).toEqual([]);
}

const cell = (page: Page, field: string, task: string): Locator =>
  page.getByRole('textbox', { name: `${field}：${task}` });
const rowOf = (page: Page, task: string): Locator => page.getByRole('row', { name: new RegExp(task, 'u') });
