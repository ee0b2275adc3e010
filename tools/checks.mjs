/** The checks of `npm run lint` and the suites of `npm test`; each runs to its end, whatever the one before said. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuilt, root } from './fresh.mjs';

const bin = (...path) => join(root, 'node_modules', ...path);

const checks = [
  { title: 'format (prettier)', args: [bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { title: 'lint (eslint)', args: [bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'] },
  { title: 'types (tsc)', args: [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.check.json'] },
  {
    title: 'types of the page (tsc)',
    args: [bin('typescript', 'bin', 'tsc'), '-p', join('apps', 'web', 'tsconfig.json')],
  },
];

/** Runs format, lint and type checks; answers how many passed and failed. */
export async function lint() {
  const tally = { passed: 0, failed: 0 };
  for (const { title, args } of checks) {
    const startedAt = Date.now();
    const code = await node(args);
    count(tally, { title, passed: code === 0, startedAt });
  }
  return tally;
}

/** Builds, then runs every check and every suite, or only the suites that the arguments select; answers the exit code. */
export async function test(args) {
  const tally = args.length === 0 ? await house() : { passed: 0, failed: 0 };
  ensureBuilt();
  ensureBrowser();
  await prepareServices();
  const suites = await jest(args);
  for (const line of suites.skipped) process.stdout.write(`skipped: ${line}\n`);
  tally.passed += suites.passed;
  tally.failed += suites.failed;
  if (suites.passed + suites.failed === 0) {
    process.stdout.write('no test ran\n');
    tally.failed += 1;
  }
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 ? 0 : 1;
}

// Building the Temporal server takes minutes at the first time: before the tests and in sight, not inside one of them.
async function prepareServices() {
  const { logTo, prepareTemporal, StackError } = await import('../apps/cli/dist/index.js');
  await prepareTemporal(logTo(process.stderr, 'en')).catch((error) => {
    if (!(error instanceof StackError)) throw error;
    process.stderr.write(`${error.message}\n`);
  });
}

async function house() {
  const startedAt = Date.now();
  const built = { passed: 0, failed: 0 };
  count(built, { title: 'build (tsc -b)', passed: ensureBuilt(), startedAt });
  const linted = await lint();
  return { passed: built.passed + linted.passed, failed: built.failed + linted.failed };
}

function count(tally, { title, passed, startedAt }) {
  tally[passed ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${passed ? '✓' : '✗'} ${title} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
}

async function jest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'duban-jest-'));
  const file = join(folder, 'results.json');
  try {
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
    const code = await node([...flags, bin('jest', 'bin', 'jest.js'), '--json', '--outputFile', file, ...args], 2);
    // No file: nothing matched, or the runner could not even begin; either way no test ran.
    if (!existsSync(file)) return { passed: 0, failed: 0, skipped: [] };
    return summary(JSON.parse(readFileSync(file, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A suite that could not even load has no failed test of its own; the exit code catches what remains, such as a failed teardown.
function summary(results, code) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.testResults.flatMap((suite) =>
    suite.assertionResults
      .filter((one) => ['pending', 'todo', 'disabled', 'skipped'].includes(one.status))
      .map((one) => `${relative(root, suite.name)}: ${one.fullName}`),
  );
  return { passed: results.numPassedTests, failed: Math.max(failed, code === 0 ? 0 : 1), skipped };
}

/** Runs Node in the checkout with these arguments, passes termination on, and answers the exit code. */
export function node(args, stdout = 'inherit') {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', stdout, 'inherit'] });
  const pass = (signal) => child.kill(signal);
  process.on('SIGTERM', pass).on('SIGINT', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}
