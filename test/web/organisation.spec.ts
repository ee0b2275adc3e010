import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { TestStack } from '../api/support/a-stack.js';
import { aStack } from '../api/support/a-stack.js';
import { TEST_PASSWORD } from '../api/support/client.js';
import { aWorkbook } from '../api/support/workbooks.js';
import { violationsOn } from './support/accessibility.js';
import { aBrowser, aWindow, picture, signInBy } from './support/browser.js';

let stack: TestStack;
let browser: Browser;
let url: string;

beforeAll(async () => {
  stack = await aStack({ webFolder: join(import.meta.dirname, '../../apps/web/dist') });
  url = new URL('/settings/organisation', stack.url).href;
  browser = await aBrowser();
  const administrator = await stack.as({
    login: 'admin',
    role: 'administrator',
    department: '系统管理',
    name: '管理员',
  });
  await stack.as({ login: 'wang', name: '王敏', department: '市住建局' });
  const imported = await administrator.post('/organisation/import', {
    departments: [
      { name: '云中市人民政府', kind: 'city' },
      {
        name: '市住建局',
        kind: 'bureau',
        parent: '云中市人民政府',
        aliases: ['住房城乡建设局'],
        duties: '城镇住房与建设',
      },
      { name: '青禾县人民政府', kind: 'county', parent: '云中市人民政府', aliases: ['青禾县'] },
      { name: '青禾县住建局', kind: 'bureau', parent: '青禾县人民政府' },
    ],
    groups: [{ name: '各县（市）', members: ['青禾县人民政府'] }],
    people: [],
  });
  expect(imported.status).toBe(200);
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

/** A window of this person at an address of the organisation. */
async function opened(login: string, at = '', options: Partial<Parameters<typeof aWindow>[1]> = {}) {
  const opening = await aWindow(browser, { url: `${url}${at}`, ...options });
  await signInBy(opening.page, login, TEST_PASSWORD);
  return opening;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

describe('the departments', () => {
  test('are found by an alias and opened beside the tree, and the address leads there again', async () => {
    const { page, context, complaints } = await opened('wang');
    await page.getByLabel('按名称、别名查找部门').fill('住房城乡');
    await page.getByRole('link', { name: '市住建局', exact: true }).click();
    await heading(page, '市住建局').waitFor();
    await page.getByText('城镇住房与建设').waitFor();
    await page.getByRole('cell', { name: '王敏', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /重置密码/u }).count()).toBe(0);
    await page.reload();
    await heading(page, '市住建局').waitFor();
    await page.getByRole('link', { name: '云中市人民政府' }).click();
    await heading(page, '云中市人民政府').waitFor();
    await page.goBack();
    await heading(page, '市住建局').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('are walked by the keyboard: a branch closes and opens', async () => {
    const { page, context } = await opened('wang');
    const turn = page.getByRole('button', { name: '收起青禾县人民政府' });
    await turn.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('link', { name: '青禾县住建局' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '青禾县住建局' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page, '青禾县人民政府').waitFor();
    await context.close();
  });

  test('form groups, whose members lead to them', async () => {
    const { page, context } = await opened('wang', '?view=groups');
    await heading(page, '各县（市）').waitFor();
    await page.getByRole('link', { name: '青禾县人民政府' }).click();
    await heading(page, '青禾县人民政府').waitFor();
    await context.close();
  });
});

describe('the administrator', () => {
  test('resets a password, which is told once and never stands in the address', async () => {
    const login = 'li-lei';
    await stack.as({ login, name: '李雷', department: '青禾县住建局' });
    const { page, context } = await opened('admin', '?view=people&search=li-lei');
    await page.getByRole('button', { name: '重置密码 · 李雷' }).click();
    await page.getByRole('button', { name: '重置密码', exact: true }).last().click();
    const dialog = page.getByRole('dialog', { name: '一次性密码' });
    const password = (await dialog.locator('code').textContent()) ?? '';
    expect(password.length).toBeGreaterThan(8);
    expect(page.url()).not.toContain(password);
    await picture(page, 'organisation-password');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: '已记下，关闭' }).click();
    expect(await page.content()).not.toContain(password);
    await page.getByText('一次性密码未改').waitFor();
    expect((await stack.signedIn(login, password)).cookie).not.toBe('');
    await context.close();
  });

  test('disables somebody after asking, and lets them in again', async () => {
    await stack.as({ login: 'han', name: '韩梅', department: '青禾县住建局' });
    const { page, context } = await opened('admin', '?view=people&search=han&disabled=yes');
    await page.getByRole('button', { name: '停用 · 韩梅' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停用', exact: true }).click();
    await page.getByRole('cell', { name: '已停用' }).waitFor();
    await expect(stack.signedIn('han')).rejects.toThrow();
    await page.getByRole('button', { name: '恢复 · 韩梅' }).click();
    await page.getByRole('button', { name: '停用 · 韩梅' }).waitFor();
    await stack.signedIn('han');
    await context.close();
  });
});

const DEPARTMENTS = ['名称', '类别', '上级', '别名', '职责'];
const GROUPS = ['名称', '成员'];
const PEOPLE = ['姓名', '账号', '邮箱', '单位', '职责'];

async function file(people: readonly (readonly string[])[], name = '组织机构.xlsx') {
  const bytes = await aWorkbook({
    部门: [DEPARTMENTS, ['市住建局', '部门', '云中市人民政府', '住房城乡建设局；市建设局', '住房、建设与城市管理']],
    分组: [GROUPS],
    人员: [PEOPLE, ...people],
  });
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

describe('an import', () => {
  test('shows each change before it is applied, writes nothing until then, and tells the new passwords once', async () => {
    const { page, context, complaints } = await opened('admin', '?view=import');
    await page.getByLabel('组织机构文件').setInputFiles(await file([['赵一', 'zhaoyi', '', '市住建局', '经办人']]));
    await heading(page, '改动预览').waitFor();
    const changed = page.getByRole('row', { name: /修改 市住建局/u });
    await expect(changed.textContent()).resolves.toContain('城镇住房与建设');
    await expect(changed.textContent()).resolves.toContain('住房、建设与城市管理');
    await page.getByRole('row', { name: /新增 赵一/u }).waitFor();
    await picture(page, 'organisation-import');
    expect(await violationsOn(page)).toEqual([]);
    expect(await stack.query('select 1 from person where login = $1', ['zhaoyi'])).toEqual([]);
    await page.getByRole('button', { name: '确认导入' }).click();
    await heading(page, '1 名新增人员的一次性密码').waitFor();
    const password = (await page.locator('.passwords code').textContent()) ?? '';
    await stack.signedIn('zhaoyi', password);
    await picture(page, 'organisation-imported');
    await page.getByRole('button', { name: '已记下' }).click();
    expect(await page.content()).not.toContain(password);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('lists every fault with its cell and lets a mended file follow', async () => {
    const { page, context } = await opened('admin', '?view=import');
    const wrong = await file([['钱二', 'qianer', '', '没有的局', '经办人']]);
    await page.getByLabel('组织机构文件').setInputFiles(wrong);
    await page.getByText(/文件有 \d+ 处问题/u).waitFor();
    await page.getByRole('row', { name: /人员!D2/u }).waitFor();
    await picture(page, 'organisation-faults');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByLabel('组织机构文件').setInputFiles(await file([['钱二', 'qianer', '', '市住建局', '经办人']]));
    await page.getByRole('row', { name: /新增 钱二/u }).waitFor();
    expect(await page.getByText(/处问题/u).count()).toBe(0);
    await context.close();
  });
});
