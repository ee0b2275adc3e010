import type { Tx } from '@duban/persistence';
import { claimKey, keepAnswer, keptAnswer, UnitOfWork } from '@duban/persistence';
import type { KeyedWrite } from './keyed-request.js';
import { AnsweredBefore, KeyInFlight, keyedWrite } from './keyed-request.js';

/**
 * The unit of work of requests: a write with an Idempotency-Key keeps its answer in its own transaction. So a client that
 * lost the answer (or a server that died right after the commit) gets it again, and nothing is carried out twice.
 */
export class KeyedUnitOfWork extends UnitOfWork {
  override run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const write = keyedWrite.getStore();
    return write === undefined || write.isRecorded ? super.run(work) : this.runKeyed(write, work);
  }

  private async runKeyed<T>(write: KeyedWrite, work: (tx: Tx) => Promise<T>): Promise<T> {
    const [result, isKept] = await super.run(async (tx) => {
      if (!(await claimKey(tx.query, write.request))) throw new KeyInFlight();
      const before = await keptAnswer(tx.query, write.request);
      if (before) throw new AnsweredBefore(before);
      const done = await work(tx);
      const answered = answerOf(done);
      if (answered)
        await keepAnswer(tx.query, write.request, {
          status: write.status,
          body: write.keepsBody ? answered.body : undefined,
        });
      return [done, answered !== null] as const;
    });
    write.isRecorded = isKept;
    return result;
  }
}

// A refusal wrote nothing, so its key stays free. Until the handler's own answer replaces it, the use case's value stands for it.
function answerOf(done: unknown): { body: unknown } | null {
  if (done === null || typeof done !== 'object' || !('ok' in done)) return { body: done ?? null };
  return done.ok === true ? { body: (done as { value?: unknown }).value ?? null } : null;
}
