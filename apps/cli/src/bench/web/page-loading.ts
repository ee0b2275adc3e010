import type { Browser, OpenPage } from './chromium.js';
import { aSession } from './chromium.js';
import { median } from './percentiles.js';

/** How soon a page that was never fetched before shows something, and can be used; ms after the address was entered, medians. */
export interface Loading {
  readonly firstContentMs: number;
  readonly interactiveMs: number;
}

const RUNS = 3;
const WITHIN_MS = 60_000;

/** What must be seen before the page can be used: a heading and something to use. */
const USABLE = {
  signIn: { heading: 'h1', control: 'form input:not(:disabled)' },
  workbench: { heading: 'main:not(.front) h1', control: 'nav a[href], main button:not(:disabled)' },
} as const;

/** Loads a page with an empty cache, three times, each in a session of its own; `storageState` is that of somebody signed in. */
export async function measureLoading(
  browser: Browser,
  page: { readonly url: string; readonly view: keyof typeof USABLE; readonly storageState?: unknown },
): Promise<Loading> {
  const runs: Loading[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await loaded(browser, page));
  return {
    firstContentMs: median(runs.map(({ firstContentMs }) => firstContentMs)),
    interactiveMs: median(runs.map(({ interactiveMs }) => interactiveMs)),
  };
}

async function loaded(
  browser: Browser,
  { url, view, storageState }: Parameters<typeof measureLoading>[1],
): Promise<Loading> {
  const session = await aSession(browser, storageState);
  try {
    await session.addInitScript(watchLoading, { ...USABLE[view], withinMs: WITHIN_MS });
    const page = await session.newPage();
    await page.goto(url);
    return await seenLoading(page);
  } finally {
    await session.close();
  }
}

function seenLoading(page: OpenPage): Promise<Loading> {
  return page.evaluate(() => (globalThis as unknown as { dubanLoading: Promise<Loading> }).dubanLoading, null);
}

interface Usable {
  readonly heading: string;
  readonly control: string;
  readonly withinMs: number;
}

interface PageWindow {
  readonly document: { querySelectorAll(selector: string): Iterable<{ getClientRects(): { length: number } }> };
  requestAnimationFrame(work: () => void): void;
  dubanLoading?: Promise<Loading>;
}

/** Runs on the page from its first moment: looks after every frame whether everything is there. */
function watchLoading({ heading, control, withinMs }: Usable): void {
  const page = globalThis as unknown as PageWindow;
  const isSeen = (selector: string) =>
    [...page.document.querySelectorAll(selector)].some((one) => one.getClientRects().length > 0);
  page.dubanLoading = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`no ${heading} with ${control} after ${String(withinMs)} ms`)), withinMs);
    let interactiveMs: number | null = null;
    const look = () => {
      if (interactiveMs === null && isSeen(heading) && isSeen(control)) interactiveMs = performance.now();
      const [first] = performance.getEntriesByName('first-contentful-paint');
      if (first !== undefined && interactiveMs !== null)
        resolve({ firstContentMs: Math.round(first.startTime), interactiveMs: Math.round(interactiveMs) });
      else next();
    };
    // After the frame: what is seen has then been painted, and the page had time for something else.
    const next = () => page.requestAnimationFrame(() => setTimeout(look));
    next();
  });
}
