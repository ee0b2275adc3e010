import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { City, IssuedPlan } from '../api/support/a-plan.js';
import { aCity, anIssuedPlan, clockTo } from '../api/support/a-plan.js';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import type { Client } from '../api/support/client.js';
import { aPerson } from '../api/support/people.js';
import { violationsOn } from './support/accessibility.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let url: string;
let plan: IssuedPlan;
let city: City;
let housing: Client;

// Issued on the last working day but one before the Spring Festival of 2026: its limits count the made-up Saturdays 14 and 28 February.
beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/', stack.url).href;
  browser = await aBrowser();
  city = await aCity(stack);
  await aPerson(stack.query, { login: 'supervisor', department: '市政府督查室', role: 'supervision' });
  await aPerson(stack.query, { login: 'housing', department: '市住建局', role: 'handler' });
  const supervisor = await stack.as({ department: '市政府督查室', role: 'supervision' });
  housing = await stack.as({ department: '市住建局', role: 'handler' });
  await clockTo(stack, '2026-02-12T01:00:00Z');
  plan = await anIssuedPlan(supervisor, city);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const taskUrl = () => new URL(`/tasks/${plan.tasks[0]!.id}`, url).href;

describe('the page of a task', () => {
  test('is signed for by one click, and the line of time shows it before now and the forecast after', async () => {
    const { page, complaints } = await aWindow(browser, { url: taskUrl() });
    await signInBy(page, 'housing', TEST_PASSWORD);
    await page.getByRole('button', { name: '签收', exact: true }).first().click();
    await page
      .getByText(/日签收/u)
      .first()
      .waitFor();
    await page.getByRole('link', { name: '时间线', exact: true }).click();
    await page.getByText(/如一直没有报送/u).waitFor();
    const text = (await page.locator('main').textContent())!;
    expect(text.indexOf('立项交办')).toBeLessThan(text.indexOf('现在'));
    expect(text.indexOf('现在')).toBeLessThan(text.indexOf('催办通知'));
    await picture(page, 'timeline');
    await page.goBack();
    await page.getByRole('heading', { name: '责任单位' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('tells why a limit over the Spring Festival is when it is, with its holidays and its made-up Saturday', async () => {
    const { page, complaints } = await aWindow(browser, { url: taskUrl() });
    await signInBy(page, 'supervisor', TEST_PASSWORD);
    const row = page.getByRole('row', { name: /细化方案/u }).first();
    await row.getByRole('button', { name: /^为何是此日/u }).click();
    const days = page.getByRole('dialog').getByRole('cell');
    await page.getByRole('dialog').getByRole('table', { name: '2026年2月' }).waitFor();
    await days.filter({ hasText: /2月14日.*补班.*第\d+个工作日/u }).waitFor();
    await days.filter({ hasText: /2月17日.*假日.*春节.*不计入/u }).waitFor();
    await days.filter({ hasText: /截止/u }).waitFor();
    await picture(page, 'why-spring-festival');
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('opens its line of time at the event that the address names', async () => {
    const { body } = await housing.get<{ items: { id: string; kind: string; taskId: string }[] }>('/obligations');
    const workPlan = body.items.find(({ kind, taskId }) => kind === 'work-plan' && taskId === plan.tasks[0]!.id)!;
    const { page } = await aWindow(browser, { url: `${taskUrl()}#${workPlan.id}` });
    await signInBy(page, 'supervisor', TEST_PASSWORD);
    await page.locator('[data-aimed="true"]').first().waitFor();
  });
});
