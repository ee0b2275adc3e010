import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** The widths at which everything must work. */
export const WIDTHS = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const;

/** Languages of the page. */
export type PageLanguage = 'zh' | 'en';

/** How a window is opened. */
export interface WindowOptions {
  readonly url: string;
  readonly width?: keyof typeof WIDTHS;
  readonly language?: PageLanguage;
}

/** A window of its own session, and what it complained about. */
export interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors thrown on the page and violations of its content security policy; empty in a good test. */
  readonly complaints: readonly string[];
}

/** Chromium as the test bootstrap found or installed it (tools/browser.mjs); without one these suites fail with this sentence. */
export async function aBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error('no Chromium: apt-get install chromium fonts-noto-cjk, or CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
}

/** Opens a window at the page's first view, with a session of its own. */
export async function aWindow(
  browser: Browser,
  { url, width = 'wide', language = 'zh' }: WindowOptions,
): Promise<Window> {
  const context = await browser.newContext({
    viewport: WIDTHS[width],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => localStorage.setItem('duban.language', chosen), language);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Warning:|React/u.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(url);
  return { page, context, complaints };
}

/** Sends the form of the door, as a person does. */
export async function knock(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel(/^(用户名|User name)$/u).fill(login);
  await page.getByLabel(/^(密码|Password)$/u).fill(password);
  await page.getByRole('button', { name: /^(登录|Sign in)$/u }).click();
}

/** Signs in by the form and waits for the page behind it. */
export async function signInBy(page: Page, login: string, password: string): Promise<void> {
  await knock(page, login, password);
  await page
    .getByRole('navigation')
    .or(page.getByRole('button', { name: /^(菜单|Menu)$/u }))
    .first()
    .waitFor();
}

/** Keeps a picture for somebody to look at, when DUBAN_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['DUBAN_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
