import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Stack } from '../../stack/index.js';
import { checkout } from '../../stack/index.js';
import type { bareTimers } from './bare.workflow.js';
import type { FromBareWorker, ToBareWorker } from './messages.js';

const TASK_QUEUE = 'bare';
const LANES = 16;
const DAY = 86_400_000;

/** As many timers as asked for, driven by a worker process that does nothing else: what the engine is compared with. */
export class BareLoop {
  #started = 0;

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: Connection,
    private readonly client: Client,
  ) {}

  /** Starts the worker process on the stack's Temporal server and waits until it polls. */
  static async start(stack: Stack): Promise<BareLoop> {
    const compiled = join(checkout, 'apps', 'cli', 'dist');
    const output = openSync(join(stack.dataDir, 'logs', 'bare.log'), 'a');
    const child = fork(join(compiled, 'bench', 'bare', 'bare-worker.js'), [], {
      env: stack.environment({ DUBAN_TASK_QUEUE: TASK_QUEUE }),
      execArgv: ['--import', join(compiled, 'stack', 'exit-with-parent.js')],
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    await told(child, 'ready');
    const { address, namespace } = stack.temporal;
    const connection = await Connection.connect({ address });
    return new BareLoop(child, connection, new Client({ connection, namespace }));
  }

  /** Starts so many timers for this instant; each sleeps on afterwards, as a task does that is armed again. */
  async startTimers(count: number, dueAt: number): Promise<void> {
    const numbers = Array.from({ length: count }, (_, index) => this.#started + index).values();
    this.#started += count;
    const lane = async (): Promise<void> => {
      for (const number of numbers)
        await this.client.workflow.start<typeof bareTimers>('bareTimers', {
          workflowId: `bareTimers/${number}`,
          taskQueue: TASK_QUEUE,
          args: [{ instants: [dueAt, dueAt + DAY] }],
        });
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** When each look since the instant happened (epoch ms). */
  async looksSince(since: number): Promise<readonly number[]> {
    const answer = told(this.child, 'looks');
    this.child.send({ since } satisfies ToBareWorker);
    const message = await answer;
    return message.kind === 'looks' ? message.at : [];
  }

  /** Ends the worker process. */
  async stop(): Promise<void> {
    await this.connection.close();
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

/** The next message of this kind; throws when the process ends instead. */
async function told(child: ChildProcess, kind: FromBareWorker['kind']): Promise<FromBareWorker> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: FromBareWorker): void => {
      if (message.kind !== kind) return;
      child.off('message', onMessage).off('exit', onExit);
      resolve(message);
    };
    const onExit = (): void => {
      reject(new Error('the bare worker ended; see logs/bare.log of the data folder'));
    };
    child.on('message', onMessage).once('exit', onExit);
  });
}
