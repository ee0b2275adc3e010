import type { ApiClient } from '../../demo/api-client.js';
import type { BrowserSession, OpenPage } from './chromium.js';
import type { LedgerActName } from './ledger-acts.js';
import { ACTS, SHOWN_COLUMNS } from './ledger-acts.js';
import type { Spread } from './percentiles.js';
import { median, spreadOf } from './percentiles.js';
import type { Perceived } from './watch-act.js';
import { watchAct } from './watch-act.js';

/** One act on the ledger: how long the API takes until its answer is read, and what is perceived of it in the browser. */
export interface MeasuredAct {
  readonly name: LedgerActName;
  readonly api: Spread;
  readonly browser: {
    readonly reaction: Spread;
    /** The rows before were dimmed, the median; null when the new ones were always there at once. */
    readonly dimmedMs: number | null;
    readonly rows: Spread;
  };
}

const ANSWERS = 30;
const VISITS = 6;

/** Does every act on the ledger: thirty times at the API, and in six visits with the browser. */
export async function measureLedger(
  client: ApiClient,
  visiting: { readonly session: BrowserSession; readonly url: string },
  { tasks, signal }: { readonly tasks: number; readonly signal: AbortSignal },
): Promise<MeasuredAct[]> {
  const answering: Spread[] = [];
  for (const { path } of ACTS) {
    signal.throwIfAborted();
    answering.push(await answeringOf(client, path(tasks)));
  }
  const visits: Perceived[][] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    signal.throwIfAborted();
    visits.push(await visited(visiting));
  }
  return ACTS.flatMap(({ name }, place) => {
    const api = answering[place];
    const seen = visits.flatMap((visit) => visit[place] ?? []);
    return api === undefined ? [] : [{ name, api, browser: told(seen) }];
  });
}

async function answeringOf(client: ApiClient, path: string): Promise<Spread> {
  const ms: number[] = [];
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    const from = performance.now();
    await client.get(path);
    ms.push(Math.round(performance.now() - from));
  }
  return spreadOf(ms);
}

// Every act begins on a page of its own, so that no answer is known to it before; the session's cache holds the page's files.
async function visited({
  session,
  url,
}: {
  readonly session: BrowserSession;
  readonly url: string;
}): Promise<Perceived[]> {
  const seen: Perceived[] = [];
  for (const { name, watched, act } of ACTS) {
    const page = await session.newPage();
    try {
      await page.goto(`${url}${BEGINS[name]}`);
      await (name === 'open' ? page.getByRole('link', { name: '台账', exact: true }) : aRow(page)).waitFor();
      seen.push(await watchAct(page, watched, act));
    } finally {
      await page.close();
    }
  }
  return seen;
}

/** Where each act begins: a column is added to an order that is there already. */
const LEDGER = `/ledger?columns=${SHOWN_COLUMNS}`;
const BEGINS: Readonly<Record<LedgerActName, string>> = {
  open: '/',
  sortTitle: LEDGER,
  sortTwo: `${LEDGER}&sort=title`,
  sortLight: `${LEDGER}&sort=timeLight`,
  filterState: `${LEDGER}&panel=filter`,
  search: LEDGER,
  group: LEDGER,
  groupLight: LEDGER,
  scroll: LEDGER,
};

function aRow(page: OpenPage) {
  return page.getByRole('grid').getByRole('gridcell').getByRole('link').first();
}

function told(seen: readonly Perceived[]): MeasuredAct['browser'] {
  const dimmed = seen.flatMap(({ dimmedMs }) => dimmedMs ?? []);
  return {
    reaction: spreadOf(seen.map(({ reactionMs }) => reactionMs)),
    dimmedMs: dimmed.length === 0 ? null : median(dimmed),
    rows: spreadOf(seen.map(({ rowsMs }) => rowsMs)),
  };
}
