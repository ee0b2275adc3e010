import type { OpenPage } from './chromium.js';

/** What is waited for: the event from which time counts, and what has to be there in the end. */
export interface WatchedAct {
  readonly event: 'click' | 'input' | 'change' | 'scroll';
  /** `rows`: there are rows; `answer`: a new answer has replaced the one before; `middle`: the rows in the middle are there. */
  readonly until: 'rows' | 'answer' | 'middle';
}

/** What could be seen how long after the event, in ms; each at the end of the first frame that showed it, an upper bound. */
export interface Perceived {
  /** Anything on the page had changed. */
  readonly reactionMs: number;
  /** The rows before were dimmed; null when the new ones were there at once. */
  readonly dimmedMs: number | null;
  /** All rows in sight were there. */
  readonly rowsMs: number;
}

const WITHIN_MS = 60_000;

/** Watches the page while something is done to it. */
export async function watchAct(
  page: OpenPage,
  watched: WatchedAct,
  act: (page: OpenPage) => Promise<void>,
): Promise<Perceived> {
  await page.evaluate(beginWatch, { ...watched, withinMs: WITHIN_MS });
  await act(page);
  return page.evaluate(() => (globalThis as unknown as PageWindow).dubanSeen, null);
}

interface PageElement {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
}

interface PageWindow {
  readonly document: PageElement & { readonly body: PageElement };
  readonly MutationObserver: new (told: () => void) => {
    observe(target: PageElement, what: object): void;
    disconnect(): void;
  };
  requestAnimationFrame(work: () => void): void;
  addEventListener(name: string, told: (event: { timeStamp: number }) => void, options: object): void;
  dubanSeen: Promise<Perceived>;
}

/** Runs on the page: from the event on it looks after every frame what can be seen. */
function beginWatch({ event, until, withinMs }: WatchedAct & { readonly withinMs: number }): void {
  const page = globalThis as unknown as PageWindow;
  const seen = { from: -1, hasChanged: false, wasBusy: false, reactionMs: -1, dimmedMs: -1 };
  const grid = () => page.document.querySelector('.ledger-grid');
  const isBusy = () => grid()?.getAttribute('aria-busy') === 'true';
  const isThere = () => {
    const place = grid();
    const row = place?.querySelector('.ledger-lines [role=row]');
    if (!place || !row || isBusy() || place.querySelector('.ledger-unread') !== null) return false;
    if (until === 'rows') return true;
    if (until === 'answer') return seen.wasBusy;
    return Number(row.getAttribute('aria-rowindex')) > Number(place.getAttribute('aria-rowcount')) / 3;
  };
  const observer = new page.MutationObserver(() => {
    seen.hasChanged ||= seen.from >= 0;
    seen.wasBusy ||= seen.from >= 0 && isBusy();
  });
  observer.observe(page.document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  page.dubanSeen = new Promise((resolve, reject) => {
    const look = () => {
      const ms = Math.round(performance.now() - seen.from);
      if (seen.reactionMs < 0 && seen.hasChanged) seen.reactionMs = ms;
      if (seen.dimmedMs < 0 && isBusy()) seen.dimmedMs = ms;
      if (seen.reactionMs >= 0 && isThere()) {
        observer.disconnect();
        resolve({ reactionMs: seen.reactionMs, dimmedMs: seen.dimmedMs < 0 ? null : seen.dimmedMs, rowsMs: ms });
      } else if (ms > withinMs) reject(new Error(`after ${event} the ledger was not there within ${String(ms)} ms`));
      else next();
    };
    const next = () => page.requestAnimationFrame(() => setTimeout(look));
    const begin = ({ timeStamp }: { readonly timeStamp: number }) => {
      seen.from = timeStamp;
      next();
    };
    page.addEventListener(event, begin, { once: true, capture: true });
  });
}
