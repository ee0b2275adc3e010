import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '../data-lock.js';
import { checkout } from '../places.js';
import { StackError } from '../stack-error.js';
import type { StackLog } from '../stack-log.js';
import { BuildProgress } from './build-progress.js';

/** The two programs that the Go module builds. */
export interface TemporalPrograms {
  readonly server: string;
  readonly sql: string;
}

/** The folder that holds, or will hold, the built programs: in the user's cache, by version and platform. */
export function programsFolder(env: NodeJS.ProcessEnv = process.env): string {
  const cache = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(cache, 'duban', 'temporal', `${pinnedVersion()}-${process.platform}-${process.arch}`);
}

/** The programs when they have been built on this machine, else none. */
export function builtPrograms(folder: string = programsFolder()): TemporalPrograms | undefined {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const programs = { server: join(folder, `server${extension}`), sql: join(folder, `sql${extension}`) };
  return existsSync(programs.server) && existsSync(programs.sql) ? programs : undefined;
}

/** What a build needs beside the Go module itself. */
export interface BuildOptions {
  readonly go: string;
  readonly log: StackLog;
  readonly signal?: AbortSignal | undefined;
  readonly folder?: string;
}

/** Builds the programs with Go, once on this machine; a second builder waits for the first. */
export async function buildPrograms({
  go,
  log,
  signal,
  folder = programsFolder(),
}: BuildOptions): Promise<TemporalPrograms> {
  mkdirSync(dirname(folder), { recursive: true });
  const lock = await waitForLock(`${folder}.lock`, log, signal);
  try {
    const found = builtPrograms(folder);
    if (found !== undefined) return found;
    log.info({
      zh: `首次编译 Temporal 服务 ${pinnedVersion()}：约需 3–8 分钟，本机只编译这一次 …`,
      en: `First build of the Temporal server ${pinnedVersion()}: takes 3–8 minutes, only once on this machine …`,
    });
    const aside = mkdtempSync(`${folder}.building-`);
    try {
      await goBuild({ go, log, signal, folder: aside });
      renameSync(aside, folder);
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  } finally {
    lock.release();
  }
  const built = builtPrograms(folder);
  if (built !== undefined) return built;
  throw new StackError({ zh: 'Go 没有编译出 Temporal 服务。', en: 'Go built no Temporal server.' });
}

async function waitForLock(
  file: string,
  log: StackLog,
  signal: AbortSignal | undefined,
): Promise<{ release: () => void }> {
  let told = false;
  for (;;) {
    signal?.throwIfAborted();
    const answer = takeLock(file);
    if (answer.held) return answer;
    if (!told)
      log.info({
        zh: `进程 ${answer.by.pid} 正在编译 Temporal 服务，等它完成 …`,
        en: `Process ${answer.by.pid} is building the Temporal server; waiting for it …`,
      });
    told = true;
    await sleep(1_000);
  }
}

async function goBuild({
  go,
  log,
  signal,
  folder,
}: Required<Pick<BuildOptions, 'go' | 'log' | 'folder'>> & Pick<BuildOptions, 'signal'>): Promise<void> {
  const progress = new BuildProgress(log);
  const args = ['build', '-v', '-trimpath', '-ldflags=-s -w', '-o', folder, 'tool'];
  const child = spawn(go, args, {
    cwd: join(checkout, 'tools', 'temporal'),
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => progress.read(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(() => progress.end());
  if (code === 0) return;
  throw new StackError({
    zh: `Temporal 服务编译失败（go build 退出码 ${code ?? '?'}）：\n${progress.tail()}`,
    en: `The Temporal server could not be built (go build exit code ${code ?? '?'}):\n${progress.tail()}`,
  });
}

function pinnedVersion(): string {
  const module = readFileSync(join(checkout, 'tools', 'temporal', 'go.mod'), 'utf8');
  const version = /go\.temporal\.io\/server (v\S+)/.exec(module)?.[1];
  if (version === undefined) throw new Error('tools/temporal/go.mod names no version of go.temporal.io/server');
  return version;
}
