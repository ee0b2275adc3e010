import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { BenchRecord } from '@duban/persistence';
import { ApiClient } from '../../demo/api-client.js';
import { signInFirst } from '../../demo/first-sign-in.js';
import type { Stack } from '../../stack/index.js';
import { checkout, ownerRole } from '../../stack/index.js';
import { firstAdministrator } from '../../start/administrator.js';
import { migrateRecord } from '../../start/migrated.js';
import { onOwnStack } from '../own-stack.js';
import type { BenchHall } from '../bench-hall.js';
import type { Bundle } from './bundle.js';
import { weighBundle } from './bundle.js';
import type { Browser } from './chromium.js';
import { aSession, startChromium } from './chromium.js';
import { measureLedger } from './measure-ledger.js';
import { measureLoading } from './page-loading.js';
import type { WebOptions } from './web-options.js';
import type { WebOutcome } from './web-outcome.js';
import { missed, webDocument } from './web-outcome.js';
import { webTable } from './web-table.js';

/** A ledger of the size of a city: some plans, a hundred units. */
const PLANS = 20;
const UNITS = 100;
const SUPERVISOR = 'bench-supervisor';

/** Measures the page on a fresh stack and tells the outcome; exit code 1 when it is larger than promised. */
export async function web(options: WebOptions, hall: BenchHall): Promise<number> {
  const { log, stop, io, language } = hall;
  const bundle = weighBundle(join(checkout, 'apps', 'web', 'dist'));
  const browser = await startChromium();
  // Nothing that is written here is to outlive the bench, so that the disk need not be waited for.
  const own = { dataDir: options.dataDir, isKept: options.isKept, throwaway: true };
  try {
    const outcome = await onOwnStack(own, hall, (stack) => onStack(options, hall, { browser, bundle, stack }));
    io.stdout.write(options.json ? `${JSON.stringify(webDocument(outcome))}\n` : webTable(outcome, language));
    const misses = missed(outcome);
    if (options.json) for (const miss of misses) log.warn(miss);
    stop.signal.throwIfAborted();
    return misses.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

interface Measured {
  readonly browser: Browser;
  readonly bundle: Bundle;
  readonly stack: Stack;
}

async function onStack(
  { tasks }: WebOptions,
  { log, stop }: BenchHall,
  { browser, bundle, stack }: Measured,
): Promise<WebOutcome> {
  stop.signal.addEventListener('abort', () => void browser.close(), { once: true });
  await migrateRecord(stack);
  const administrator = await firstAdministrator(stack);
  if (administrator === null) throw new Error('the record of the bench is not empty');
  log.info({ zh: `正在写入 ${String(tasks)} 项任务 …`, en: `Writing ${String(tasks)} tasks …` });
  const { officeId, seededInMs } = await seeded(stack, tasks);
  const url = await stack.startApi();
  const password = randomBytes(12).toString('base64url');
  const supervisor = await aSupervisor(url, { administrator, officeId, password });
  const loadBefore = loadavg().map((load) => Math.round(load * 100) / 100);
  log.info({ zh: '正在测量打开页面 …', en: 'Measuring how the page opens …' });
  const signIn = await measureLoading(browser, { url, view: 'signIn' });
  const storageState = await signedIn(browser, url, password);
  const workbench = await measureLoading(browser, { url, view: 'workbench', storageState });
  log.info({ zh: '正在测量台账 …', en: 'Measuring the ledger …' });
  const session = await aSession(browser, storageState);
  const ledger = await measureLedger(supervisor, { session, url }, { tasks, signal: stop.signal });
  await session.close();
  const version = `Chromium ${browser.version()}`;
  return { tasks, bundle, loading: { signIn, workbench }, ledger, seededInMs, browser: version, loadBefore };
}

async function seeded(stack: Stack, tasks: number): Promise<{ officeId: string; seededInMs: number }> {
  await stack.admin.letSkipTriggers(ownerRole);
  const record = await BenchRecord.open(stack.migrationDatabaseUrl);
  try {
    const from = performance.now();
    const { officeId } = await record.seedLedger({ tasks, plans: PLANS, departments: UNITS });
    return { officeId, seededInMs: Math.round(performance.now() - from) };
  } finally {
    await record.close();
  }
}

/** A supervisor of the office whose plans were written. */
async function aSupervisor(
  url: string,
  {
    administrator,
    officeId,
    password,
  }: {
    readonly administrator: { readonly login: string; readonly password: string };
    readonly officeId: string;
    readonly password: string;
  },
): Promise<ApiClient> {
  const first = await signInFirst(url, administrator, password);
  const office = await first.get<{ name: string; kind: string }>(`/organisation/departments/${officeId}`);
  await first.post('/organisation/import', {
    departments: [{ name: office.name, kind: office.kind }],
    groups: [],
    people: [
      {
        ...{ name: '测试督查员', login: SUPERVISOR, email: 'supervisor@example.org', password },
        roles: [{ department: office.name, role: 'supervision' }],
      },
    ],
  });
  const supervisor = new ApiClient(url);
  await supervisor.signIn(SUPERVISOR, password);
  return supervisor;
}

/** Signs the supervisor in by the form, and answers the session for windows that open later. */
async function signedIn(browser: Browser, url: string, password: string): Promise<unknown> {
  const session = await aSession(browser);
  try {
    const page = await session.newPage();
    await page.goto(url);
    await page.getByLabel('用户名', { exact: true }).fill(SUPERVISOR);
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: '台账', exact: true }).waitFor();
    return await session.storageState();
  } finally {
    await session.close();
  }
}
