import type { Sentence } from '../language.js';
import { StackError } from '../stack/index.js';
import type { StackLog } from '../stack/index.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm repeats Ctrl-C to its child, so a second signal means "now" only after this long. */
const impatientAfterMs = 1_000;

/** What a long-running command gets: a signal that fires when it shall stop, and a way to wait for that. */
export interface StopRequest {
  readonly signal: AbortSignal;
  /** Resolves when somebody asks to stop, with the reason. */
  readonly asked: Promise<Sentence>;
  /** Asks to stop from inside, as when a child died too often. */
  readonly ask: (reason: Sentence) => void;
}

/**
 * Runs work that stays up until Ctrl-C, a termination signal or its own request; answers the exit code.
 * The work must stop its children itself; a second signal kills the launcher at once.
 */
export async function untilAskedToStop(log: StackLog, work: (stop: StopRequest) => Promise<number>): Promise<number> {
  const controller = new AbortController();
  const request = { askedAt: 0, isBySignal: false };
  let tell: (reason: Sentence) => void = () => undefined;
  const asked = new Promise<Sentence>((resolve) => (tell = resolve));
  const ask = (reason: Sentence) => {
    request.askedAt ||= Date.now();
    tell(reason);
    controller.abort(new StackError(reason));
  };
  const onSignal = (signal: NodeJS.Signals) => {
    const { askedAt } = request;
    if (askedAt > 0 && Date.now() - askedAt > impatientAfterMs) process.exit(signal === 'SIGINT' ? 130 : 143);
    if (askedAt === 0) log.info(stopping);
    request.isBySignal = true;
    ask(stopping);
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    return await work({ signal: controller.signal, asked, ask });
  } catch (error) {
    // Whatever breaks while a start is being cut off is a consequence of that.
    if (!controller.signal.aborted) throw error;
    return request.isBySignal ? 130 : 1;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}

const stopping: Sentence = {
  zh: '正在停止 …（再按一次 Ctrl-C 立即退出）',
  en: 'Stopping … (Ctrl-C once more ends at once)',
};
