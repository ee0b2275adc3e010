import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DatedPhase } from '@duban/persistence';
import { awaitPublication, holdPhase } from '@duban/persistence';
import type { Browser, Page } from 'playwright-core';
import type { City } from '../api/support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { Client, TEST_PASSWORD } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

interface Evaluation {
  readonly id: string;
  readonly phases: { phase: string; endsAt: string }[];
}

// One evaluation goes through its phases in these tests, in order; the engine's activities are called as its workflow would.
let stack: TestStack;
let browser: Browser;
let url: string;
let city: City;
let evaluationId: string;
let unitAddress: string;
const pages: Record<string, Page> = {};
const complaints: (readonly string[])[] = [];

const PEOPLE = {
  evaluator: { department: '市考核办', role: 'evaluation' },
  housing: { department: '市住建局', role: 'handler' },
  leader: { name: '周主任', department: '市政府督查室', role: 'leader' },
} as const;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/', stack.url).href;
  city = await aCity(stack);
  const supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  await clockTo(stack, '2026-03-02T01:00:00Z');
  await anIssuedPlan(supervisor, city);
  browser = await aBrowser();
  for (const [login, person] of Object.entries(PEOPLE)) {
    await aPerson(stack.query, { login, ...person });
    const opened = await aWindow(browser, { url });
    complaints.push(opened.complaints);
    await signInBy(opened.page, login, TEST_PASSWORD);
    pages[login] = opened.page;
  }
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const as = (login: keyof typeof PEOPLE) => pages[login]!;
const evaluationNow = async () => {
  const client = await Client.signIn(stack.url, 'evaluator');
  return (await client.get<Evaluation>(`/evaluations/${evaluationId}`)).body;
};

/** Lets a phase end on its own date. */
async function end(phase: DatedPhase): Promise<void> {
  const { endsAt } = (await evaluationNow()).phases.find((one) => one.phase === phase)!;
  await clockTo(stack, new Date(Date.parse(endsAt) + 1_000).toISOString());
  await holdPhase(stack.unitOfWork, evaluationId, phase);
}

const open = (page: Page, address: string) => page.goto(new URL(address, url).href);

describe('the evaluation office’s year end', () => {
  test('an evaluation is started for a plan and a year, and shows its phases with today in the present one', async () => {
    const page = as('evaluator');
    await open(page, '/evaluations');
    await page.getByText('还没有年度考核').waitFor();
    await page.getByRole('button', { name: '启动年度考核' }).click();
    await page.getByLabel('计划', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('年度', { exact: true }).fill('2026');
    await page.getByRole('button', { name: '启动', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '2026年度考核' }).waitFor();
    evaluationId = new URL(page.url()).pathname.split('/').at(-1)!;
    unitAddress = `/evaluations/${evaluationId}/units/${city['市住建局']!}`;
    const step = page.locator('[aria-current="step"]');
    expect(await step.textContent()).toMatch(/数据冻结.*进行中.*今天 3月2日/u);
    expect(await page.getByText('还没有结果').count()).toBe(1);
  });

  test('a unit writes its self-review; leaving with unsaved text warns, and the office sees who is missing', async () => {
    await end('freeze');
    const page = as('housing');
    await open(page, unitAddress);
    await page.getByLabel('自评内容').fill('全年任务总体完成，管网改造略有滞后。');
    await page.getByRole('link', { name: '年度考核', exact: true }).first().click();
    await page.getByRole('button', { name: '留在本页' }).click();
    expect(await page.getByLabel('自评内容').inputValue()).toContain('略有滞后');
    await page.getByRole('button', { name: '提交自评' }).click();
    await page.getByText('自评已提交').waitFor();
    const office = as('evaluator');
    await open(office, `/evaluations/${evaluationId}`);
    await office.getByText('5个单位尚未自评').waitFor();
    expect(await office.getByRole('link', { name: '市财政局' }).count()).toBe(2);
    await picture(office, 'evaluation-self-review');
  });

  test('the office verifies a unit after being told what follows', async () => {
    await end('self-review');
    const page = as('evaluator');
    await open(page, unitAddress);
    await page.getByText('管网改造略有滞后').waitFor();
    await page.getByRole('button', { name: '核验通过' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('参与核验的人不能复核').waitFor();
    await dialog.getByRole('button', { name: '核验通过' }).click();
    await page.getByText('已核验').waitFor();
    await page.getByRole('button', { name: '核验通过' }).waitFor({ state: 'detached' });
  });

  test('the waterfall’s table leads up to the score, a bar opens its lines, and a line links to its event', async () => {
    await end('verification');
    const page = as('housing');
    await open(page, unitAddress);
    const score = await page.locator('.standing-score').textContent();
    const table = page.getByRole('region', { name: '得分构成表' });
    expect(await table.locator('tfoot').textContent()).toContain(score);
    await page
      .getByRole('button', { name: /^(扣分|时效)$/u })
      .first()
      .click();
    expect(page.url()).toMatch(/bar=(deduction|timeliness)/u);
    const link = table.locator('.sheet-opened a').first();
    expect(await link.getAttribute('href')).toMatch(/^\/tasks\/[0-9a-f-]{36}\?at=[^#]+#[0-9a-f-]{36}$/u);
    await page.getByText('按任务', { exact: true }).click();
    expect(await table.locator('tfoot').textContent()).toContain(score);
    await picture(page, 'unit-by-task');
  });

  test('a click on a bar of the chart opens the same lines', async () => {
    const page = as('housing');
    await open(page, unitAddress);
    const chart = page.getByRole('img', { name: /得分瀑布图/u });
    await chart.locator('svg path[fill="#1d4f7c"]').first().click();
    await page.waitForURL(/bar=base/u);
    expect(await page.getByRole('button', { name: '任务分值', expanded: true }).count()).toBe(1);
  });

  test('a unit appeals against a line with its reason, which a refusal leaves standing', async () => {
    await end('notice');
    const page = as('housing');
    await open(page, `${unitAddress}?line=3`);
    await page.getByRole('button', { name: '对第3条提出申诉' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('申诉理由').fill('材料已按时报送，附签收回执。');
    await page.route('**/appeals', (route) => route.fulfill(REFUSED), { times: 1 });
    await dialog.getByRole('button', { name: '提交申诉' }).click();
    await page.getByRole('alert').getByText('暂不受理').first().waitFor();
    expect(await dialog.getByLabel('申诉理由').inputValue()).toBe('材料已按时报送，附签收回执。');
    await dialog.getByRole('button', { name: '提交申诉' }).click();
    await page
      .getByRole('cell', { name: /已提出/u })
      .first()
      .waitFor();
  });

  test('someone who did not score decides the appeal, found from the list of what waits', async () => {
    await end('appeal');
    await open(as('evaluator'), `${unitAddress}?line=3`);
    await as('evaluator')
      .getByRole('cell', { name: /已提出/u })
      .first()
      .waitFor();
    expect(
      await as('evaluator')
        .getByRole('button', { name: /复核第/u })
        .count(),
    ).toBe(0);
    const page = as('leader');
    await open(page, `/evaluations/${evaluationId}`);
    await page.getByText('1件申诉待复核').waitFor();
    await page.getByRole('region', { name: '申诉列表' }).getByRole('link').click();
    await page.getByRole('button', { name: '复核第3条的申诉' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('申诉成立，免除本条').check();
    await dialog.getByLabel('复核理由').fill('经核对签收回执，予以采纳。');
    await dialog.getByRole('button', { name: '提交结论' }).click();
    await page
      .getByRole('cell', { name: /申诉成立/u })
      .first()
      .waitFor();
  });

  test('the approver publishes under their name after reading what becomes final, and units see the whole table', async () => {
    await end('decision');
    const page = as('leader');
    await open(page, `/evaluations/${evaluationId}`);
    await page.getByRole('button', { name: '公布结果' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toMatch(/批准人：周主任.*公布后不能撤回/u);
    await dialog.getByRole('button', { name: '确认公布' }).click();
    await page.getByText('结果已公布').first().waitFor();
    await awaitPublication(stack.unitOfWork, evaluationId);
    const unit = as('housing');
    await open(unit, `/evaluations/${evaluationId}?sort=-score`);
    await unit.getByRole('region', { name: '考核结果表' }).waitFor();
    const scores = await unit
      .getByRole('region', { name: '考核结果表' })
      .locator('tbody td:nth-child(3)')
      .allTextContents();
    const ranked = scores.map(Number).filter((score) => !Number.isNaN(score));
    expect(scores).toHaveLength(6);
    expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
    expect(scores.filter((text) => /^\d+\.\d{4}$/u.test(text))).toHaveLength(ranked.length);
    expect(complaints.flat()).toEqual([]);
  });
});

const REFUSED = {
  status: 409,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: '',
    title: '暂不受理',
    status: 409,
    detail: '暂不受理',
    instance: '',
    code: 'appeal.exists',
  }),
};
