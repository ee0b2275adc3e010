import type { Company } from './company.js';

/** How calls share batches. */
export interface Gathering {
  /** The most that one batch takes. */
  readonly largest: number;
  /** So many do not wait for more company; the largest unless given. */
  readonly enough?: number;
  readonly company: Company;
}

/**
 * Lets calls that arrive together, or while a batch is at work, share the next batch: each caller gets the answer under its own key.
 * A failed batch fails for all its callers; each is retried on its own.
 */
export function gather<T>(
  run: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  { largest, enough = largest, company }: Gathering,
): (key: string) => Promise<T> {
  let waiting = new Map<string, PromiseWithResolver<T>>();
  let isAtWork = false;
  let waitMs = 0;
  let pause: NodeJS.Timeout | undefined;

  const work = async (): Promise<void> => {
    const batch = new Map([...waiting].slice(0, largest));
    waiting = new Map([...waiting].slice(largest));
    await run([...batch.keys()]).then(
      (answers) => answer(batch, answers),
      (error: unknown) => {
        for (const { reject } of batch.values()) reject(error);
      },
    );
    isAtWork = waiting.size > 0;
    if (isAtWork) plan();
  };

  const begin = (): void => {
    clearTimeout(pause);
    pause = undefined;
    // A turn of the event loop: calls of the same moment come together.
    setImmediate(() => void work());
  };

  const plan = (): void => {
    if (waitMs > 0 && waiting.size < enough) pause = setTimeout(begin, waitMs);
    else begin();
  };

  return (key) => {
    waitMs = company();
    const call = waiting.get(key) ?? withResolver<T>();
    waiting.set(key, call);
    if (!isAtWork) {
      isAtWork = true;
      plan();
    } else if (pause !== undefined && waiting.size >= enough) begin();
    return call.promise;
  };
}

interface PromiseWithResolver<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function withResolver<T>(): PromiseWithResolver<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

function answer<T>(batch: ReadonlyMap<string, PromiseWithResolver<T>>, answers: ReadonlyMap<string, T>): void {
  for (const [key, { resolve, reject }] of batch) {
    if (answers.has(key)) resolve(answers.get(key) as T);
    else reject(new Error(`the batch gave no answer for ${key}`));
  }
}
