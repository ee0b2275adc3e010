import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { afterDeath, usualRestarts } from './back-off.js';
import type { RestartPolicy } from './back-off.js';
import { ChildLog } from './child-log.js';
import { register, unregister } from './child-register.js';
import { StackError } from './stack-error.js';
import type { StackLog } from './stack-log.js';
import { waitUntil } from './wait-until.js';

/** What to run, when it counts as ready, and how it is stopped. */
export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Asked every 50 ms after the start, with the log of the present life. */
  readonly isReady: (log: ChildLog) => boolean | Promise<boolean>;
  readonly readyWithinMs: number;
  readonly stopSignal: NodeJS.Signals;
  /** After this long the child is killed. */
  readonly stopWithinMs: number;
  readonly cwd?: string;
  readonly account?: { readonly uid: number; readonly gid: number } | undefined;
  /** A Node program that shall end when the launcher dies: it gets a channel to notice that. */
  readonly endsWithLauncher?: boolean;
  readonly restarts?: RestartPolicy;
}

/** Where the launcher that supervises keeps its records and whom it tells. */
export interface Supervision {
  readonly dataDir: string;
  readonly log: StackLog;
  readonly signal?: AbortSignal | undefined;
  /** Called when a child died so often that it is not started again. */
  readonly onGiveUp?: (name: string) => void;
}

/** One process that is started again with growing pauses when it dies, until it is stopped. */
export class SupervisedChild {
  /** How often the child was started again since the launcher started it. */
  restarted = 0;
  private readonly log: ChildLog;
  private process: ChildProcess | undefined;
  private startedAt = 0;
  private failures = 0;
  private ready = false;
  private hasBeenReady = false;
  private stopping = false;
  private pause: NodeJS.Timeout | undefined;

  constructor(
    private readonly spec: ChildSpec,
    private readonly supervision: Supervision,
  ) {
    this.log = new ChildLog(join(supervision.dataDir, 'logs', `${spec.name}.log`));
  }

  /** The name by which logs and records know the child. */
  get name(): string {
    return this.spec.name;
  }

  /** The process that lives now, or none between a death and the next start. */
  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Starts the child and waits until it is ready; throws, with the end of its log, when it is not in time. */
  async start(): Promise<void> {
    this.launch();
    const patience = { withinMs: this.spec.readyWithinMs, signal: this.supervision.signal };
    if (await waitUntil(() => this.ready || this.process === undefined, patience)) if (this.ready) return;
    const reason = this.process === undefined ? endedEarly(this.name, this.log) : notReady(this.name, this.log);
    await this.stop();
    throw reason;
  }

  /** Whether the present life has become ready; false from a death until the next life is ready. */
  isReady(): boolean {
    return this.ready;
  }

  /** Waits until the present or next life of the child is ready; false when that takes too long. */
  whenReady(withinMs: number): Promise<boolean> {
    return waitUntil(() => this.ready, { withinMs });
  }

  /** Kills the child as a power cut would; it is then started again like after any death. */
  kill9(): void {
    this.ready = false;
    this.process?.kill('SIGKILL');
  }

  /** Asks the child to end, waits, and kills it when it does not; it is not started again. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.pause);
    const child = this.process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    const killer = setTimeout(() => child.kill('SIGKILL'), this.spec.stopWithinMs);
    child.kill(this.spec.stopSignal);
    await ended;
    clearTimeout(killer);
  }

  private launch(): void {
    const output = this.log.open();
    const child = spawn(this.spec.command, [...this.spec.args], {
      env: this.spec.env,
      ...(this.spec.cwd === undefined ? {} : { cwd: this.spec.cwd }),
      ...this.spec.account,
      stdio: this.spec.endsWithLauncher === true ? ['ignore', output, output, 'ipc'] : ['ignore', output, output],
      // A group of its own: Ctrl-C reaches the launcher alone, which then stops the children in their order.
      detached: true,
    });
    closeSync(output);
    this.process = child;
    this.startedAt = performance.now();
    this.stopping = false;
    if (child.pid !== undefined)
      register(this.supervision.dataDir, this.name, { pid: child.pid, stopSignal: this.spec.stopSignal });
    child.once('error', () => this.onEnd(child));
    child.once('exit', () => this.onEnd(child));
    void this.watchReadiness(child);
  }

  private async watchReadiness(child: ChildProcess): Promise<void> {
    const isOver = () => this.process !== child || this.stopping;
    const patience = { withinMs: this.spec.readyWithinMs };
    const answered = await waitUntil(async () => isOver() || (await this.spec.isReady(this.log)), patience);
    if (isOver()) return;
    this.ready = answered;
    this.hasBeenReady ||= answered;
    if (answered && this.restarted > 0)
      this.supervision.log.info({ zh: `${this.name} 已恢复。`, en: `${this.name} is back.` });
    // A restarted child that never becomes ready is as bad as a dead one.
    if (!answered && this.restarted > 0) child.kill('SIGKILL');
  }

  private onEnd(child: ChildProcess): void {
    if (this.process !== child) return;
    this.process = undefined;
    this.ready = false;
    unregister(this.supervision.dataDir, this.name);
    // A first start that fails is its caller's to handle.
    if (this.stopping || !this.hasBeenReady) return;
    const next = afterDeath(this.spec.restarts ?? usualRestarts, {
      failures: this.failures,
      livedMs: performance.now() - this.startedAt,
    });
    this.failures = next.failures;
    if (next.delayMs === undefined) {
      this.giveUp();
      return;
    }
    this.supervision.log.warn(restarting(this.name, describeEnd(child), next.delayMs));
    this.pause = setTimeout(() => {
      this.restarted += 1;
      this.launch();
    }, next.delayMs);
  }

  private giveUp(): void {
    this.supervision.log.warn({
      zh: `${this.name} 反复退出，不再重启。日志：${this.log.file}`,
      en: `${this.name} keeps dying and is not started again. Log: ${this.log.file}`,
    });
    this.supervision.onGiveUp?.(this.name);
  }
}

function describeEnd(child: ChildProcess): string {
  return child.signalCode ?? `exit ${child.exitCode ?? '?'}`;
}

function restarting(name: string, end: string, delayMs: number) {
  const seconds = String(delayMs / 1000);
  return {
    zh: `${name} 意外退出（${end}），${seconds} 秒后重启。`,
    en: `${name} died (${end}); it is started again in ${seconds} s.`,
  };
}

function endedEarly(name: string, log: ChildLog): StackError {
  return new StackError({
    zh: `${name} 启动后即退出。日志 ${log.file} 的末尾：\n${log.tail(12)}`,
    en: `${name} ended right after its start. The end of its log ${log.file}:\n${log.tail(12)}`,
  });
}

function notReady(name: string, log: ChildLog): StackError {
  return new StackError({
    zh: `${name} 未能在限定时间内就绪。日志 ${log.file} 的末尾：\n${log.tail(12)}`,
    en: `${name} did not become ready in time. The end of its log ${log.file}:\n${log.tail(12)}`,
  });
}
