import { parsePlan, readDocument } from '@duban/ingestion';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PLAN_TEXT } from '../../api/support/a-plan.js';
import type { Client } from '../../api/support/client.js';
import { violationsOn } from '../support/accessibility.js';
import { aBrowser, aWindow, picture, signInBy } from '../support/browser.js';
import type { RealStack } from '../support/real-stack.js';
import { aRealStack } from '../support/real-stack.js';
import { issued } from './an-issued-plan.js';

jest.setTimeout(300_000);

let browser: Browser;
let stack: RealStack | undefined;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A window in which this person is signed in. */
async function as(login: string): Promise<Page> {
  const { page, context, complaints } = await aWindow(browser, { url: stack!.url });
  closing.push(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  await signInBy(page, login, stack!.password);
  return page;
}

/** Opens the unit's score from the list of evaluations, as a person does. */
async function toTheScoreOf(page: Page, unit: string): Promise<void> {
  await page.getByRole('link', { name: '年度考核' }).first().click();
  await page.getByRole('link', { name: /2026/u }).first().click();
  await page.getByRole('region', { name: /考核结果表/u }).getByRole('link', { name: unit, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: `${unit} 2026年度得分` }).waitFor();
}

/** Answers everything that the unit owes now. */
async function answersAll(handler: Client): Promise<void> {
  const { body } = await handler.get<{ items: { id: string }[] }>('/rounds', { query: { mine: true, state: 'open' } });
  for (const { id } of body.items) {
    const sheet = await handler.get<{ items: { obligationId: string; state: string; kind: string }[] }>(
      `/rounds/${id}/sheet`,
    );
    const items = sheet.body.items
      .filter(({ state }) => state === 'open')
      .map(({ obligationId, kind }) => ({
        obligationId,
        ...(kind === 'report' && { progress: 90 }),
        summary: '按计划推进，已完成年度任务。',
      }));
    if (items.length > 0) await handler.post(`/rounds/${id}/submissions`, { items });
  }
}

async function verifyTheOthers(evaluator: Client, page: Page): Promise<void> {
  const id = /evaluations\/([0-9a-f-]+)/u.exec(page.url())![1]!;
  const { body } = await evaluator.get<{ units: { departmentId: string; verifiedAt: string | null }[] }>(
    `/evaluations/${id}`,
  );
  for (const { departmentId, verifiedAt } of body.units)
    if (verifiedAt === null) await evaluator.post(`/evaluations/${id}/units/${departmentId}/verify`);
}

test('the evaluation office brings a year to its end: self-review, verification, appeal, decision, publication, each point traced to its event', async () => {
  const read = await readDocument(new TextEncoder().encode(PLAN_TEXT), 'plan.txt');
  if (!read.ok) throw new Error(read.refusal.code);
  stack = await aRealStack('2026-12-01 09:00', { draft: parsePlan(read.value), counties: ['青禾县', '白石县'] });
  try {
    const supervisor = await stack.client('supervisor');
    await issued(supervisor, { text: PLAN_TEXT, from: '2026-12-01', until: '2026-12-31' });
    await stack.stage.to('2026-12-10 09:00');
    await answersAll(await stack.client(stack.loginOf('市住建局')));
    await stack.stage.to('2026-12-23 09:00');
    await answersAll(await stack.client(stack.loginOf('市住建局')));
    await stack.stage.to('2027-01-06 09:00');

    const housing = await as(stack.loginOf('市住建局'));
    await toTheScoreOf(housing, '市住建局');
    await housing.getByLabel('自评内容').fill('本年度签收迟于限期，原因是人员调整，已整改。');
    await housing.getByRole('button', { name: '提交自评' }).click();
    await housing.getByText('自评已提交').waitFor();

    await stack.stage.to('2027-01-21 09:00');
    const evaluator = await as('evaluator');
    await toTheScoreOf(evaluator, '市住建局');
    await evaluator.getByText('本年度签收迟于限期').waitFor();
    await evaluator.getByRole('button', { name: '核验通过' }).click();
    await evaluator.getByRole('dialog').getByRole('button', { name: '核验通过' }).click();
    await evaluator.getByText('已核验').first().waitFor();
    await verifyTheOthers(await stack.client('evaluator'), evaluator);

    await stack.stage.to('2027-02-01 09:00');
    await picture(housing, 'before-appeal');
    await housing.reload();
    await housing.getByRole('heading', { level: 1 }).waitFor();
    await housing.getByText('得分构成').waitFor();
    await picture(housing, 'appeal');
    await housing.getByRole('button', { name: /时效/u }).first().click();
    await housing
      .getByRole('button', { name: /对第\d+条提出申诉/u })
      .first()
      .click();
    await housing.getByRole('dialog').getByLabel('申诉理由').fill('当日已线下报送纸质材料，附签收回执。');
    await housing.getByRole('dialog').getByRole('button', { name: '提交申诉' }).click();
    await housing.getByText('申诉已提交').waitFor();

    await stack.stage.to('2027-02-10 09:00');
    const arbiter = await as('arbiter');
    await toTheScoreOf(arbiter, '市住建局');
    await arbiter.getByRole('button', { name: /时效/u }).first().click();
    await arbiter.getByRole('button', { name: /复核第\d+条的申诉/u }).click();
    await arbiter.getByRole('dialog').getByLabel('申诉成立，免除本条').check();
    await arbiter.getByRole('dialog').getByLabel('复核理由').fill('经核对签收回执，材料确于限期内送达。');
    await arbiter.getByRole('dialog').getByRole('button', { name: '提交结论' }).click();
    await arbiter.getByText('复核结论已提交').waitFor();

    await stack.stage.to('2027-02-17 09:00');
    const approver = await as('approver');
    await approver.getByRole('link', { name: '年度考核' }).first().click();
    await approver.getByRole('link', { name: /2026/u }).first().click();
    await approver.getByRole('button', { name: '公布结果' }).click();
    await approver.getByRole('dialog').getByRole('button', { name: /公布/u }).click();
    await approver.getByText('结果已公布，本年度考核办结。').waitFor();

    // The evaluator's window learns of the publication by itself.
    await evaluator.getByText('已公布').first().waitFor();
    await toTheScoreOf(evaluator, '市住建局');
    await evaluator.getByRole('button', { name: /时效/u }).first().click();
    const score = await evaluator.getByRole('row', { name: /^得分/u }).getByRole('cell').nth(1).textContent();
    const shown = await scoreShown(evaluator, await stack.client('evaluator'));
    expect(score).toBe(shown);
    expect(await evaluator.getByText('已免除').count()).toBeGreaterThan(0);
    expect(await violationsOn(evaluator)).toEqual([]);
    await picture(evaluator, 'year-end-score');
    await evaluator.getByRole('link', { name: /逾期/u }).first().click();
    await evaluator.waitForURL(/\/tasks\/[0-9a-f-]+/u);
  } finally {
    for (const close of closing.splice(0)) await close();
    await stack.stop();
  }
});

/** The unit's score as the API says it, in the words of the page. */
async function scoreShown(page: Page, evaluator: Client): Promise<string> {
  const [, id, unit] = /evaluations\/([0-9a-f-]+)\/units\/([0-9a-f-]+)/u.exec(page.url())!;
  const { body } = await evaluator.get<{ score: number }>(`/evaluations/${id!}/units/${unit!}`);
  return body.score.toFixed(4);
}
