import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { BareActivities } from './bare.workflow.js';
import type { FromBareWorker, ToBareWorker } from './messages.js';

/** A process of its own that drives bare timers, with the options of the engine's worker; its parent asks when each look happened. */
const looks: number[] = [];
const activities: BareActivities = {
  look: () => {
    looks.push(Date.now());
    return Promise.resolve();
  },
};

const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = 'default' } = process.env;
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  namespace,
  taskQueue: process.env['DUBAN_TASK_QUEUE'] ?? 'bare',
  workflowsPath: fileURLToPath(new URL('./bare.workflow.js', import.meta.url)),
  activities: { ...activities },
  maxCachedWorkflows: Number(process.env['DUBAN_CACHED_WORKFLOWS'] ?? 1_000),
  maxConcurrentActivityTaskExecutions: 20,
  maxConcurrentWorkflowTaskExecutions: 100,
  maxConcurrentLocalActivityExecutions: 200,
  stickyQueueScheduleToStartTimeout: '5s',
  shutdownGraceTime: '5s',
});
const tell = (message: FromBareWorker): void => void process.send?.(message);
process.on('message', ({ since }: ToBareWorker) => {
  tell({ kind: 'looks', at: looks.filter((at) => at >= since) });
});
const running = worker.run();
tell({ kind: 'ready' });
await running;
await connection.close();
process.disconnect();
