import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import type { FullHouse, VIEWERS } from './support/a-full-house.js';
import { aFullHouse } from './support/a-full-house.js';
import { scrollsSideways, violationsOn } from './support/accessibility.js';
import type { Window } from './support/browser.js';
import { aBrowser, aWindow, knock, picture, signInBy } from './support/browser.js';

type Role = Parameters<Page['getByRole']>[0];
type Address = string | ((house: FullHouse) => string);

/** A page: what it is, who looks, its route, its address where that is longer, and the role of what it shows. */
type Entry = readonly [name: string, who: (typeof VIEWERS)[number], route: string, shows: Role, address?: Address];

const TASK = '/tasks/$taskId';
const PLAN = '/plans/$planId';
const ROUND = '/rounds/$roundId';
const ORGANISATION = '/settings/organisation';
const RUN = '/evaluations/$evaluationId';
const SCORE = '/evaluations/$evaluationId/units/$departmentId';

const PAGES: readonly Entry[] = [
  ['the workbench of a department', 'housing', '/', 'table'],
  ['the workbench of the supervision office', 'supervisor', '/', 'table'],
  ['the workbench of the evaluation office', 'evaluator', '/', 'link'],
  ['the workbench of the administrator', 'admin', '/', 'heading'],
  ['what is owed', 'supervisor', '/owed', 'table'],
  ['what a department owes', 'housing', '/owed', 'table', '/owed?mine=true'],
  ['the reports to review', 'supervisor', '/reviewing', 'article'],
  ['the grid of a round', 'housing', ROUND, 'textbox'],
  ['the plans', 'supervisor', '/plans', 'table'],
  ['the import', 'supervisor', '/plans', 'dialog', '/plans?do=import'],
  ['the review before issue', 'supervisor', '/plans/$planId/review', 'article'],
  ['the tree of a plan', 'supervisor', PLAN, 'list'],
  ['the milestones of a plan', 'supervisor', PLAN, 'table', ({ planId }) => `/plans/${planId}?part=milestones`],
  ['the indicators of a plan', 'supervisor', PLAN, 'heading', ({ planId }) => `/plans/${planId}?part=indicators`],
  ['the projects of a plan', 'supervisor', PLAN, 'heading', ({ planId }) => `/plans/${planId}?part=projects`],
  ['who carries a plan', 'supervisor', PLAN, 'table', ({ planId }) => `/plans/${planId}?part=load`],
  ['a task to the supervisor', 'supervisor', TASK, 'table'],
  ['a task to its lead', 'housing', TASK, 'table'],
  ['the line of a task', 'supervisor', TASK, 'list', ({ task }) => `/tasks/${task.id}?part=timeline`],
  ['the reports of a task', 'supervisor', TASK, 'article', ({ reported }) => `/tasks/${reported.id}?part=submissions`],
  ['the files of a task', 'supervisor', TASK, 'heading', ({ task }) => `/tasks/${task.id}?part=files`],
  ['the history of a task', 'supervisor', TASK, 'list', ({ task }) => `/tasks/${task.id}?part=history`],
  ['the ledger', 'supervisor', '/ledger', 'row'],
  ['the ledger in groups', 'supervisor', '/ledger', 'treegrid', '/ledger?group=lead'],
  ['the board', 'supervisor', '/board', 'table'],
  ['the evaluations', 'evaluator', '/evaluations', 'table'],
  ['an evaluation', 'evaluator', RUN, 'table'],
  ['the score of a unit', 'evaluator', SCORE, 'table'],
  ['the score of a unit to the unit', 'housing', SCORE, 'table'],
  ['the inbox', 'housing', '/inbox', 'button'],
  ['the deliveries', 'supervisor', '/deliveries', 'table'],
  ['the organisation', 'admin', ORGANISATION, 'group'],
  ['a department', 'admin', ORGANISATION, 'cell', (house) => `${ORGANISATION}?department=${house.departmentId}`],
  ['the people', 'admin', ORGANISATION, 'table', `${ORGANISATION}?view=people`],
  ['the groups', 'admin', ORGANISATION, 'list', `${ORGANISATION}?view=groups`],
  ['the import of an organisation', 'admin', ORGANISATION, 'heading', `${ORGANISATION}?view=import`],
  ['the calendar', 'admin', '/settings/calendar', 'table'],
  ['the rule packs', 'admin', '/settings/rule-packs', 'table'],
  [
    'two rule packs compared',
    'supervisor',
    '/settings/rule-packs',
    'table',
    '/settings/rule-packs?code=default&version=2&compare=1',
  ],
  ['the sessions', 'supervisor', '/settings/sessions', 'table'],
  ['the audit', 'auditor', '/settings/audit', 'table'],
  ['the door', 'nobody', '/', 'textbox'],
  ['the first password', 'newcomer', '/', 'textbox'],
  ['an address that leads nowhere', 'supervisor', '*', 'link', '/nowhere'],
];

let stack: TestStack;
let browser: Browser;
let house: FullHouse;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  browser = await aBrowser();
  house = await aFullHouse(stack);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

function addressOf([, , route, , address]: Entry): string {
  if (typeof address === 'function') return address(house);
  const { task, evaluationId, departmentId, roundId, planId, draftId } = house;
  const ids = {
    taskId: task.id,
    evaluationId,
    departmentId,
    roundId,
    planId: route.endsWith('/review') ? draftId : planId,
  };
  return address ?? route.replace(/\$(\w+)/gu, (_, name: keyof typeof ids) => ids[name]);
}

/** Everything has been read: no grey bars stand for something still to come, and nothing says that it is busy. */
async function isThere(page: Page, role: Role): Promise<void> {
  await page
    .getByRole('main')
    .or(page.locator('form'))
    .first()
    .getByRole(role)
    .or(page.getByRole('dialog'))
    .first()
    .waitFor();
  await page.locator('.ant-skeleton, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

test('every route of the page stands in the table', () => {
  const source = readFileSync(join(import.meta.dirname, '../../apps/web/src/app/routes.tsx'), 'utf8');
  const routes = [...source.matchAll(/\bview\(\s*'(?<path>[^']+)'/gu)].map(({ groups }) => groups?.['path']);
  expect(routes.length).toBe(source.match(/\blazyRouteComponent\(\(\)/gu)?.length);
  expect([...new Set(PAGES.map(([, , route]) => route))].sort()).toEqual([...routes, '*'].sort());
});

describe.each([
  ['wide', 'zh'],
  ['wide', 'en'],
  ['narrow', 'zh'],
  ['narrow', 'en'],
] as const)('%s, %s', (width, language) => {
  const windows = new Map<string, Promise<Window>>();
  const windowOf = (who: string) => {
    const known = windows.get(who) ?? signedIn(who);
    windows.set(who, known);
    return known;
  };
  async function signedIn(who: string): Promise<Window> {
    const opened = await aWindow(browser, { url: new URL('/', stack.url).href, width, language });
    if (who === 'newcomer') await knock(opened.page, who, TEST_PASSWORD);
    else if (who !== 'nobody') await signInBy(opened.page, who, TEST_PASSWORD);
    return opened;
  }
  afterAll(async () => {
    for (const window of windows.values()) await (await window).context.close();
  });

  test.each(PAGES)('%s: axe finds nothing, and nothing has to be moved sideways', async (...entry) => {
    const [name, who, , role] = entry;
    const { page, complaints } = await windowOf(who);
    await page.goto(new URL(addressOf(entry), stack.url).href);
    await isThere(page, role);
    await picture(page, `${name.replaceAll(' ', '-')}-${width}-${language}`);
    expect(await violationsOn(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
  });
});
