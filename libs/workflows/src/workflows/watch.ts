import {
  CancellationScope,
  condition,
  defineSignal,
  isCancellation,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { Changed, DriveInput, Next } from '../messages.js';
import { CHANGED } from '../messages.js';

const changed = defineSignal<[Changed]>(CHANGED);
const EVENTS_OF_ONE_RUN = 200;

/** What one run of a workflow has been told about its subject, and how it waits for more. */
export interface Watch {
  /** Looks until the answer is `done` and nothing newer was told; `carry-on` when the history should start anew first. */
  untilDone(look: () => Promise<Next>): Promise<'done' | 'carry-on'>;
  /** What the next run starts with. */
  carried(): DriveInput;
}

/** Listens to `changed` from the first moment on. */
export function watch({ subjectId, seenVersion }: DriveInput): Watch {
  let seen = seenVersion;
  let asleep: CancellationScope | null = null;
  setHandler(changed, ({ version }) => {
    if (version <= seen) return;
    seen = version;
    asleep?.cancel();
  });

  // What `condition` with a time limit does too, with fewer promises: the SDK records a stack trace for each, and a burst of wake-ups feels that.
  const toldOrTime = async (isTold: () => boolean, { sleepMs, why }: Asleep): Promise<void> => {
    if (isTold()) return;
    if (sleepMs === null) return condition(isTold);
    asleep = new CancellationScope();
    try {
      await asleep.run(() => sleep(Math.max(1, sleepMs), { summary: why }));
    } catch (error) {
      if (!isCancellation(error) || !isTold()) throw error;
    } finally {
      asleep = null;
    }
  };

  return {
    carried: () => ({ subjectId, seenVersion: seen }),
    async untilDone(look) {
      for (;;) {
        const looked = seen;
        const next = await look();
        if (next.kind === 'done' && seen === looked) return 'done';
        if (shouldStartAnew()) return 'carry-on';
        if (next.kind === 'sleep') await toldOrTime(() => seen > looked, next);
      }
    },
  };
}

/** One timer at most, named in the server's own pages; none when only news can bring work. */
type Asleep = Extract<Next, { kind: 'sleep' }>;

function shouldStartAnew(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= EVENTS_OF_ONE_RUN;
}
