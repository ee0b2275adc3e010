/**
 * Lets calls that arrive while a batch is at work share the next batch: each caller gets the answer under its own key.
 * A failed batch fails for all its callers; each is retried on its own.
 */
export function gather<T>(
  run: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  largest: number,
): (key: string) => Promise<T> {
  let waiting = new Map<string, PromiseWithResolver<T>>();
  let isRunning = false;

  const work = async (): Promise<void> => {
    isRunning = true;
    while (waiting.size > 0) {
      const batch = new Map([...waiting].slice(0, largest));
      waiting = new Map([...waiting].slice(largest));
      await run([...batch.keys()]).then(
        (answers) => answer(batch, answers),
        (error: unknown) => {
          for (const { reject } of batch.values()) reject(error);
        },
      );
    }
    isRunning = false;
  };

  return (key) => {
    const call = waiting.get(key) ?? withResolver<T>();
    waiting.set(key, call);
    // One turn of the event loop: calls of the same moment come together.
    if (!isRunning) {
      isRunning = true;
      setImmediate(() => void work());
    }
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
