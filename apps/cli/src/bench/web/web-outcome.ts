import type { Sentence } from '../../language.js';
import type { Bundle } from './bundle.js';
import type { MeasuredAct } from './measure-ledger.js';
import type { Loading } from './page-loading.js';

/** Everything that one bench of the page measured. */
export interface WebOutcome {
  readonly tasks: number;
  readonly bundle: Bundle;
  readonly loading: { readonly signIn: Loading; readonly workbench: Loading };
  readonly ledger: readonly MeasuredAct[];
  /** How long the tasks took to be written. */
  readonly seededInMs: number;
  /** The browser's version. */
  readonly browser: string;
  /** Load averages of the machine before measuring: above 1 somebody else was at work. */
  readonly loadBefore: readonly number[];
}

/** What is promised: the size of the first load, judged; the first reaction to anything done to the ledger, told beside the figures. */
export const PROMISED = { firstLoadGzipBytes: 400_000, reactionMs: 100 };

/** The outcome as `--json` prints it. */
export function webDocument(outcome: WebOutcome): Record<string, unknown> {
  const { ledger, ...others } = outcome;
  const acts = Object.fromEntries(ledger.map(({ name, ...figures }) => [name, figures]));
  const [promised, late] = [PROMISED, slower(outcome).map(({ name }) => name)];
  return { ...others, ledger: acts, promised, missed: missed(outcome).map(({ en }) => en), slower: late };
}

/** The acts to which the page usually reacts later than promised; told, not judged. */
export function slower({ ledger }: Pick<WebOutcome, 'ledger'>): readonly MeasuredAct[] {
  return ledger.filter(({ browser }) => browser.reaction.p50Ms > PROMISED.reactionMs);
}

/** What is not as promised, in words; empty when all is well. A busy machine slows everything down, so only sizes are judged. */
export function missed({ bundle }: Pick<WebOutcome, 'bundle'>): Sentence[] {
  const [size, promise] = [bundle.firstLoad.gzipBytes, PROMISED.firstLoadGzipBytes];
  if (size <= promise) return [];
  return [
    {
      zh: `首次加载压缩后为 ${String(size)} 字节，应不超过 ${String(promise)}`,
      en: `the first load is ${String(size)} bytes with gzip, promised ${String(promise)}`,
    },
  ];
}
