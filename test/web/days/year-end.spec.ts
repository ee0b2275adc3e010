import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PLAN_TEXT } from '../../api/support/a-plan.js';
import type { Client } from '../../api/support/client.js';
import { violationsOn } from '../support/accessibility.js';
import { aBrowser, picture } from '../support/browser.js';
import type { RealStack } from '../support/real-stack.js';
import { aDay, taken } from './a-day.js';
import { issued } from './an-issued-plan.js';

jest.setTimeout(300_000);

const UNIT = '市住建局';
const REVIEW = '本年度签收和12月进展报告均迟于限期，原因是人员调整，已整改。';

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('the evaluation office brings a year to its end: self-review, verification, appeal, decision, publication, each point traced to its event', async () => {
  const day = await aDay(browser, { startsAt: '2026-12-01 09:00', text: PLAN_TEXT });
  const { stage } = day.stack;
  try {
    await aDecemberWithLateness(day.stack);

    await stage.to('2027-01-06 09:00');
    const unit = await day.as(day.stack.loginOf(UNIT));
    await reviewsItself(unit);

    await stage.to('2027-01-21 09:00');
    const evaluator = await day.as('evaluator');
    await verifies(evaluator, await day.stack.client('evaluator'));

    await stage.to('2027-02-01 09:00');
    await appeals(unit);

    await stage.to('2027-02-10 09:00');
    const before = await scoreOn(unit);
    await decides(await day.as('arbiter'));
    await learnsOfTheDecision(unit, before);

    await stage.to('2027-02-17 09:00');
    await toTheEvaluation(evaluator);
    await publishes(await day.as('approver'));
    await learnsOfThePublication(evaluator);
    await tracesEveryPoint(evaluator);
  } finally {
    await day.end();
  }
});

/** The unit signs two days late, never sends its work plan, and reports one working day late; the report is accepted. */
async function aDecemberWithLateness(stack: RealStack): Promise<void> {
  const supervisor = await stack.client('supervisor');
  const { tasks } = await issued(supervisor, { text: PLAN_TEXT, from: '2026-12-01', until: '2026-12-31' });
  const handler = await stack.client(stack.loginOf(UNIT));
  await stack.stage.to('2026-12-04 10:00');
  taken(await handler.post(`/tasks/${tasks[0]!.id}/sign-for`));
  await stack.stage.to('2026-12-28 10:00');
  const owed = await handler.get<{ items: { id: string }[] }>('/obligations', {
    query: { mine: true, state: 'open', kind: 'report' },
  });
  const [report] = taken(owed).items;
  const { submissions } = taken(
    await handler.post<{ submissions: { id: string }[] }>(`/obligations/${report!.id}/submission`, {
      progress: 90,
      summary: '老旧管网改造按年度计划完成。',
    }),
  );
  taken(await supervisor.post('/submissions/accept', { ids: submissions.map(({ id }) => id) }));
}

async function reviewsItself(page: Page): Promise<void> {
  await toTheScore(page);
  expect(await scoreOn(page)).toBe('95.0000');
  await page.getByLabel('自评内容').fill(REVIEW);
  await page.getByRole('button', { name: '提交自评' }).click();
  await page.getByText('自评已提交').waitFor();
}

async function verifies(page: Page, evaluator: Client): Promise<void> {
  await toTheScore(page);
  await page.getByText(REVIEW).waitFor();
  await page.getByRole('button', { name: '核验通过' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '核验通过' }).click();
  await page.getByRole('button', { name: '核验通过' }).waitFor({ state: 'detached' });
  const id = /evaluations\/([0-9a-f-]+)/u.exec(page.url())![1]!;
  const { units } = taken(
    await evaluator.get<{ units: { departmentId: string; verifiedAt: string | null }[] }>(`/evaluations/${id}`),
  );
  const left = units.filter(({ verifiedAt }) => verifiedAt === null);
  expect(left).toHaveLength(units.length - 1);
  for (const { departmentId } of left) taken(await evaluator.post(`/evaluations/${id}/units/${departmentId}/verify`));
}

/** The unit's window has been open since January: what it may do now has come by itself. */
async function appeals(page: Page): Promise<void> {
  await page.getByRole('button', { name: '时效', exact: true }).click();
  const line = page.getByRole('row', { name: /进展报告逾期/u });
  await line.getByRole('button', { name: /^对第\d+条提出申诉$/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('进展报告逾期').waitFor();
  await dialog.getByLabel('申诉理由').fill('限期当日已线下报送纸质材料，附签收回执。');
  await picture(page, 'year-end-appeal');
  await dialog.getByRole('button', { name: '提交申诉' }).click();
  await line.getByText('已提出').waitFor();
}

/** The arbiter finds what waits on the evaluation's page. */
async function decides(page: Page): Promise<void> {
  await toTheEvaluation(page);
  await picture(page, 'year-end-arbiter');
  await page.getByText('1件申诉待复核').waitFor();
  await page
    .getByRole('region', { name: /^申诉列表/u })
    .getByRole('link', { name: '进展报告逾期' })
    .click();
  await page.getByRole('button', { name: /^复核第\d+条的申诉$/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('申诉成立，免除本条').check();
  await dialog.getByLabel('复核理由').fill('经核对签收回执，材料确于限期内送达。');
  await dialog.getByRole('button', { name: '提交结论' }).click();
  await page
    .getByRole('row', { name: /进展报告逾期/u })
    .getByText('申诉成立')
    .waitFor();
}

/** Exactly the waived line comes back. */
async function learnsOfTheDecision(page: Page, before: string | null): Promise<void> {
  await page
    .getByRole('row', { name: /进展报告逾期/u })
    .getByText('申诉成立')
    .waitFor();
  expect([before, await scoreOn(page)]).toEqual(['95.0000', '97.0000']);
}

async function publishes(page: Page): Promise<void> {
  await toTheEvaluation(page);
  await page.getByRole('button', { name: '公布结果' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确认公布' }).click();
  await page.getByText('结果已公布，本年度考核办结。').waitFor();
}

async function learnsOfThePublication(page: Page): Promise<void> {
  await page.getByText('结果已公布，本年度考核办结。').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await picture(page, 'year-end-published');
}

/** Every bar opens its lines, the lines add up to the score, and each leads to its event on the task's line of time. */
async function tracesEveryPoint(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: /^考核结果表/u })
    .getByRole('link', { name: UNIT, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: `${UNIT} 2026年度得分` }).waitFor();
  const bars = { 任务分值: ['+100.0000'], 完成情况: ['0.0000'], 时效: ['−1.0000', '0.0000'], 扣分: ['−2.0000'] };
  for (const [name, points] of Object.entries(bars)) {
    await page.getByRole('button', { name, exact: true }).click();
    const lines = page.getByRole('table', { name: `${name}：${String(points.length)}条明细` }).locator('tbody tr');
    expect(await lines.locator('td:nth-child(6)').allTextContents()).toEqual(points);
  }
  expect(await scoreOn(page)).toBe('97.0000');
  expect(await violationsOn(page)).toEqual([]);
  await picture(page, 'year-end-score');
  await leadsToItsEvent(page, { bar: '时效', line: '签收逾期', event: /^10:00签收/u });
  await leadsToItsEvent(page, { bar: '扣分', line: '细化方案到期未办', event: /^17:30细化方案到期/u });
}

async function leadsToItsEvent(
  page: Page,
  { bar, line, event }: { bar: string; line: string; event: RegExp },
): Promise<void> {
  await page.getByRole('button', { name: bar, exact: true }).click();
  await page.getByRole('link', { name: line }).click();
  await page.getByRole('heading', { level: 1, name: /完善市政管网/u }).waitFor();
  await page.getByRole('listitem').and(page.locator(':focus')).filter({ hasText: event }).waitFor();
  await page.waitForFunction(() => {
    const { top, bottom } = document.activeElement!.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  expect(await page.getByRole('navigation').locator('[aria-current="page"]').allTextContents()).toEqual(['时间线']);
  await picture(page, `year-end-${bar}`);
  await page.goBack();
}

async function toTheEvaluation(page: Page): Promise<void> {
  await page.getByRole('link', { name: '年度考核' }).first().click();
  await page.getByRole('link', { name: /2026/u }).first().click();
  await page.getByRole('heading', { level: 1, name: '2026年度考核' }).waitFor();
}

/** Opens the unit's score from the list of evaluations, as a person does. */
async function toTheScore(page: Page): Promise<void> {
  await toTheEvaluation(page);
  await page
    .getByRole('region', { name: /^考核结果表/u })
    .getByRole('link', { name: UNIT, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: `${UNIT} 2026年度得分` }).waitFor();
}

async function scoreOn(page: Page): Promise<string | null> {
  return page.getByRole('row', { name: /^得分/u }).getByRole('cell').nth(1).textContent();
}
