/**
 * Keeps a checkout ready to run: dependencies by the lockfile, compiled output newer than its sources.
 * Plain Node without dependencies, because it runs before anything is installed. A fresh tree costs a few milliseconds.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stamps = join(root, 'node_modules', '.duban');
const oldestNode = [20, 19];

/** Ends the process with a sentence when this Node is older than the project supports. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  process.stderr.write(
    `本项目需要 Node.js ${oldestNode.join('.')} 或更高版本，当前为 ${process.versions.node}。\n` +
      `Duban needs Node.js ${oldestNode.join('.')} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/** Installs by the lockfile when what is installed differs from it; throws when npm fails. */
export function ensureInstalled(say = toStderr) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readStamp('installed') === hash) return;
  withLock('install', () => {
    if (readStamp('installed') === hash) return;
    if (!matchesInstalled(JSON.parse(lock))) {
      say('installing dependencies by the lockfile (about a minute) …');
      run(...npm('ci'), '依赖安装失败。 npm ci failed; see its messages above.');
    }
    writeStamp('installed', hash);
  });
}

/**
 * Compiles when a source is newer than the last build, and answers whether the last build was free of errors.
 * The compiler writes its output even when it reports a type error, so the caller decides how strict to be.
 */
export function ensureBuilt(say = toStderr) {
  if (isBuilt()) return readStamp('built') === 'clean';
  return withLock('build', () => {
    if (isBuilt()) return readStamp('built') === 'clean';
    const startedAt = new Date();
    say('compiling what changed …');
    // The compiler trusts its own notes and would not miss an output folder that somebody removed.
    for (const folder of builtPackages().filter((one) => !existsSync(join(one, 'dist', 'index.js'))))
      rmSync(join(folder, 'tsconfig.tsbuildinfo'), { force: true });
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { status } = spawnSync(process.execPath, [tsc, '-b'], { cwd: root, stdio: ['ignore', 2, 2] });
    const isClean = status === 0 && afterCompiling.every((script) => runsWell(join(root, script)));
    writeStamp('built', isClean ? 'clean' : 'errors', startedAt);
    return isClean;
  });
}

// Steps that turn compiled output into something else, each a script that skips itself when nothing changed.
const afterCompiling = [join('apps', 'worker', 'dist', 'bundle.js'), join('apps', 'web', 'build.mjs')];

function runsWell(script) {
  return (
    !existsSync(script) || spawnSync(process.execPath, [script], { cwd: root, stdio: ['ignore', 2, 2] }).status === 0
  );
}

/** Every package folder of the workspace that the compiler builds; the page is built by its own script. */
export function builtPackages() {
  return ['libs', 'apps'].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => join(root, group, name))
      .filter((folder) => folder !== page && existsSync(join(folder, 'tsconfig.json'))),
  );
}

const page = join(root, 'apps', 'web');
const pageSources = ['index.html', 'vite.config.ts', 'build.mjs', 'tsconfig.json'].map((name) => join(page, name));

function isPageBuilt(time) {
  return (
    existsSync(join(page, 'dist', 'index.html')) &&
    pageSources.every((file) => timeOf(file) <= time) &&
    !['src', 'public'].some((name) => hasNewer(join(page, name), time))
  );
}

function isBuilt() {
  const builtAt = timeOf(join(stamps, 'built'));
  if (builtAt === 0) return false;
  const packages = builtPackages();
  if (!packages.every((folder) => existsSync(join(folder, 'dist', 'index.js'))) || !isPageBuilt(builtAt)) return false;
  const configs = ['tsconfig.base.json', 'tsconfig.json', 'package-lock.json'].map((name) => join(root, name));
  if (configs.some((file) => timeOf(file) > builtAt)) return false;
  return !packages.some(
    (folder) => timeOf(join(folder, 'tsconfig.json')) > builtAt || hasNewer(join(folder, 'src'), builtAt),
  );
}

// Folders count too: removing or renaming a file changes only the folder's time.
function hasNewer(folder, time) {
  if (timeOf(folder) > time) return true;
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? hasNewer(path, time) : timeOf(path) > time;
  });
}

// npm keeps its own record of what it installed; a tree installed by hand needs no second install.
function matchesInstalled(lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(lock.packages).every(
    ([path, entry]) => !path.includes('node_modules/') || isOptional(entry) || isSame(installed[path], entry),
  );
}

// Packages for other platforms stand in the lockfile and are rightly absent here.
function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true;
}

function isSame(installed, wanted) {
  return installed !== undefined && installed.version === wanted.version;
}

/** The command that runs npm on this machine, with these arguments. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

function run(command, args, failure) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(failure);
}

function readStamp(name) {
  const file = join(stamps, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function writeStamp(name, text, at = new Date()) {
  mkdirSync(stamps, { recursive: true });
  const file = join(stamps, name);
  writeFileSync(file, text);
  // The stamp bears the time the work began: a source saved during the build is newer than it.
  utimesSync(file, at, at);
}

/** Runs the work alone on this checkout: a second process waits, and takes over when the first has died. */
function withLock(name, work) {
  const folder = join(root, '.duban', 'locks');
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  while (!tryLock(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function toStderr(text) {
  process.stderr.write(`${text}\n`);
}
