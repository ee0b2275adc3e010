import { condition, defineSignal, setHandler, workflowInfo } from '@temporalio/workflow';
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
  setHandler(changed, ({ version }) => void (seen = Math.max(seen, version)));
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
async function toldOrTime(isTold: () => boolean, { sleepMs, why }: Extract<Next, { kind: 'sleep' }>): Promise<void> {
  if (sleepMs === null) await condition(isTold);
  else await condition(isTold, Math.max(1, sleepMs), { summary: why });
}

function shouldStartAnew(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= EVENTS_OF_ONE_RUN;
}
