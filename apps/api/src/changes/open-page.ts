import type { PlanAudience, ToldChange, Topic, Viewer } from '@duban/persistence';
import { isVisibleTo } from '@duban/persistence';
import type { Response } from 'express';

/** A page that reads slower than this many unsent bytes is cut off; it comes back and looks at everything again. */
const MOST_UNSENT_BYTES = 64_000;
/** How many plans are named at most; beyond that the page looks at everything of the topics. */
const MOST_PLANS_NAMED = 200;

/** What a page is told: the topics to look at again, and the plans where they are known. */
export interface ChangeEvent {
  readonly topics: readonly Topic[];
  readonly planIds: readonly string[];
}

/** Changes as they were told, with who may know of the plans among them. */
export interface Happened {
  readonly changes: readonly ToldChange[];
  readonly audiences: ReadonlyMap<string, PlanAudience>;
}

/** One open page: whose it is, by which session, and the stream to it. */
export class OpenPage {
  constructor(
    readonly personId: string,
    readonly tokenHash: string,
    public viewer: Viewer,
    private readonly response: Response,
  ) {}

  /** Tells the page what it may know of what happened; nothing when that is nothing. */
  tell(happened: Happened): void {
    const event = eventFor(this.viewer, happened);
    if (event) this.send('change', event);
  }

  /** Sends one event; the browser keeps its name apart from the data. */
  send(name: string, data: object): void {
    this.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Greets the page; one that comes back (browsers then name the last event's id) may have missed something. */
  greet(isBack: boolean): void {
    this.write('id: 1\nevent: ready\ndata: {}\n\n');
    if (isBack) this.send('resync', {});
  }

  /** Keeps proxies from closing a quiet connection. */
  beat(): void {
    this.write(': still here\n\n');
  }

  /** Ends the stream and its connection. */
  close(): void {
    this.response.end();
    this.response.socket?.destroySoon();
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    if (this.response.writableLength > MOST_UNSENT_BYTES) this.response.destroy();
    else this.response.write(text);
  }
}

/** What this viewer is told: never a plan that they may not see, and no topic that only concerns such plans. */
export function eventFor(viewer: Viewer, { changes, audiences }: Happened): ChangeEvent | null {
  const seen = changes.filter(({ planId }) => planId === null || isKnown(planId));
  if (seen.length === 0) return null;
  const planIds = [...new Set(seen.flatMap(({ planId }) => planId ?? []))];
  const topics = [...new Set(seen.flatMap((change) => change.topics))];
  return { topics, planIds: planIds.length > MOST_PLANS_NAMED ? [] : planIds };

  function isKnown(planId: string): boolean {
    const audience = audiences.get(planId);
    return audience !== undefined && isVisibleTo(audience, viewer);
  }
}
