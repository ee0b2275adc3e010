import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkout, StackError } from '../../stack/index.js';

/** What the bench uses of a place on the page. */
export interface Place {
  click(options?: { readonly modifiers?: readonly 'Shift'[] }): Promise<void>;
  fill(text: string): Promise<void>;
  waitFor(): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  first(): Place;
  getByRole(role: string, options?: { readonly name?: string | RegExp; readonly exact?: boolean }): Place;
}

/** What the bench uses of an open page. */
export interface OpenPage {
  goto(url: string): Promise<unknown>;
  evaluate<Given, Answer>(work: (given: Given) => Answer, given: Given): Promise<Awaited<Answer>>;
  getByRole(role: string, options?: { readonly name?: string | RegExp; readonly exact?: boolean }): Place;
  getByLabel(label: string, options: { readonly exact: boolean }): Place;
  close(): Promise<void>;
}

/** A session of its own, with a cache of its own. */
export interface BrowserSession {
  addInitScript<Given>(script: (given: Given) => void, given: Given): Promise<unknown>;
  newPage(): Promise<OpenPage>;
  storageState(): Promise<unknown>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
  newContext(options: object): Promise<BrowserSession>;
  version(): string;
  close(): Promise<void>;
}

/** Starts Chromium; refuses with a StackError when there is none, or nothing to drive it with. */
export async function startChromium(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const executablePath = env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const { chromium } = playwright();
  if (!existsSync(executablePath))
    throw new StackError({
      zh: `没有找到 Chromium（${executablePath}）。请安装（apt-get install chromium fonts-noto-cjk），或用 CHROMIUM_PATH 指定。`,
      en: `There is no Chromium at ${executablePath}: apt-get install chromium fonts-noto-cjk, or name one in CHROMIUM_PATH.`,
    });
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
}

/** A session in a window of usual size, in Chinese. */
export async function aSession(browser: Browser, storageState?: unknown): Promise<BrowserSession> {
  return browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...(storageState === undefined ? {} : { storageState }),
  });
}

interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

// Only the tests depend on it: whoever runs Duban needs no browser.
function playwright(): Playwright {
  try {
    return createRequire(join(checkout, 'test', 'package.json'))('playwright-core') as Playwright;
  } catch (error) {
    throw new StackError(
      {
        zh: '没有安装 playwright-core：它是测试的依赖，请在仓库中运行 npm ci。',
        en: 'playwright-core is not installed: it is a dependency of the tests, so run npm ci in the checkout.',
      },
      { cause: error },
    );
  }
}
