import type { OpenPage } from './chromium.js';
import type { WatchedAct } from './watch-act.js';

/** One thing that is done to the ledger: what the API is asked for it, and how a person does it on the page. */
export interface LedgerAct {
  readonly name: LedgerActName;
  /** The path below the API's address. */
  readonly path: (tasks: number) => string;
  readonly watched: WatchedAct;
  readonly act: (page: OpenPage) => Promise<void>;
}

/** What is done, in the order of a person's visit. */
export const LEDGER_ACTS = [
  'open',
  'sortTitle',
  'sortTwo',
  'sortLight',
  'filterState',
  'search',
  'group',
  'groupLight',
  'scroll',
] as const;

/** The name of one of them. */
export type LedgerActName = (typeof LEDGER_ACTS)[number];

const WINDOW = 100;
/** As the page asks for another order or window of rows that it has counted. */
const COUNTED = 'withTotal=false&';
const rows = (query: string, offset = 0) => `/ledger?${query}offset=${String(offset)}&limit=${String(WINDOW)}`;
/** A word in every fifth title that `seedLedger` writes. */
const SEARCHED = '管网';

/** The columns that are shown while the ledger is measured: the usual ones, with the limit itself. */
export const SHOWN_COLUMNS = 'number,title,lead,state,limitOn,timeLight,progress,escalation';

const header = (page: OpenPage, name: string) =>
  page.getByRole('columnheader', { name, exact: true }).getByRole('button');
const sortBy = (name: string) => (page: OpenPage) => header(page, name).click();
const groupBy = (group: string) => async (page: OpenPage) => {
  await page.getByRole('combobox', { name: '分组' }).selectOption(group);
};
const thenBy = (name: string) => (page: OpenPage) => header(page, name).click({ modifiers: ['Shift'] });

/** Everything that is done to the ledger. `sortTwo` and `sortLight` add a second column to the order. */
export const ACTS: readonly LedgerAct[] = [
  {
    name: 'open',
    path: () => rows(''),
    watched: { event: 'click', until: 'rows' },
    act: (page) => page.getByRole('link', { name: '台账', exact: true }).click(),
  },
  {
    name: 'sortTitle',
    path: () => rows(`sort=title&${COUNTED}`),
    watched: { event: 'click', until: 'answer' },
    act: sortBy('督办事项'),
  },
  {
    name: 'sortTwo',
    path: () => rows(`sort=title&sort=limitOn&${COUNTED}`),
    watched: { event: 'click', until: 'answer' },
    act: thenBy('办理时限'),
  },
  {
    name: 'sortLight',
    path: () => rows(`sort=timeLight&sort=limitOn&${COUNTED}`),
    watched: { event: 'click', until: 'answer' },
    act: thenBy('办理时限'),
  },
  {
    name: 'filterState',
    path: () => rows('state=in-progress&'),
    watched: { event: 'click', until: 'answer' },
    act: (page) =>
      page.getByRole('group', { name: '办理状态' }).getByRole('checkbox', { name: '推进中', exact: true }).click(),
  },
  {
    name: 'search',
    path: () => rows(`search=${encodeURIComponent(SEARCHED)}&`),
    watched: { event: 'input', until: 'answer' },
    act: (page) => page.getByRole('searchbox', { name: '搜索' }).fill(SEARCHED),
  },
  {
    name: 'group',
    path: () => '/ledger/groups?group=plan',
    watched: { event: 'change', until: 'answer' },
    act: groupBy('plan'),
  },
  {
    name: 'groupLight',
    path: () => '/ledger/groups?group=progressLight',
    watched: { event: 'change', until: 'answer' },
    act: groupBy('progressLight'),
  },
  {
    name: 'scroll',
    path: (tasks) => rows(COUNTED, Math.floor(tasks / 2 / WINDOW) * WINDOW),
    watched: { event: 'scroll', until: 'middle' },
    act: (page) => page.evaluate(scrollToTheMiddle, null),
  },
];

interface PageWindow {
  readonly document: { querySelector(selector: string): { scrollTop: number; readonly scrollHeight: number } | null };
}

function scrollToTheMiddle(): void {
  const grid = (globalThis as unknown as PageWindow).document.querySelector('.ledger-grid');
  if (grid !== null) grid.scrollTop = grid.scrollHeight / 2;
}
