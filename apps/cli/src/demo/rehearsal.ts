import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { atTime, chinaCalendar } from '@duban/domain';
import { UnitOfWork, enterRehearsal, recordDataSource, verifyRecord, yearFigures } from '@duban/persistence';
import type { Stack } from '../stack/index.js';
import { StackError } from '../stack/index.js';
import type { FirstAdministrator } from '../start/administrator.js';
import { firstAdministrator } from '../start/administrator.js';
import { evaluationOf } from './annual-acts.js';
import { importPlan } from './office-acts.js';
import { killsOf } from './kills.js';
import { LiveYear } from './live-year.js';
import type { Hall } from './hall.js';
import type { Opened } from './opening.js';
import { openYear } from './opening.js';
import type { DemoOptions } from './options.js';
import type { Outcome } from './outcome.js';
import { outcomeDocument, saveLedger, stayingUp } from './outcome.js';
import { bar, yearReport } from './print-year.js';
import { signInOf } from './sign-in.js';
import { workingDay } from './working-day.js';

/** Lives the year on a running, migrated stack and tells what came of it; stays up unless asked to exit. */
export async function rehearse(options: DemoOptions, hall: Hall, stack: Stack): Promise<number> {
  const dataSource = await recordDataSource({ url: stack.databaseUrl, applicationName: 'duban-demo' }).initialize();
  try {
    const outcome = await lived(options, { hall, stack, unitOfWork: new UnitOfWork(dataSource) });
    const isSound = Object.values(outcome.verify).every((count) => count === 0);
    if (!options.exit) {
      await nextPlan(options, outcome);
      stayingUp(outcome, hall);
      await hall.stop.asked;
    }
    return isSound ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

/** Leaves a second plan on the supervisor's desk, read and waiting for its review; the figures are counted before. */
async function nextPlan({ plan, year }: DemoOptions, { opened }: Outcome): Promise<void> {
  const document = { name: basename(plan), bytes: new Uint8Array(await readFile(plan)) };
  const supervised = { from: `${String(year + 1)}-01-01`, until: `${String(year + 1)}-12-31` };
  await importPlan(opened.stage.supervisor, document, supervised);
}

interface Running {
  readonly hall: Hall;
  readonly stack: Stack;
  readonly unitOfWork: UnitOfWork;
}

async function lived(options: DemoOptions, running: Running): Promise<Outcome> {
  const { hall, stack } = running;
  const administrator = await firstMorning(options, running);
  const [api] = await Promise.all([stack.startApi({ port: options.port ?? undefined }), stack.startWorker()]);
  const opened = await openYear({ ...options, api, administrator });
  const tasks = String(opened.stage.tasks.length);
  hall.log.info({ zh: `已交办 ${tasks} 项任务，开始推演。`, en: `${tasks} tasks issued; the year begins.` });
  const startedAt = performance.now();
  await liveYear(options, opened, running);
  const wallSeconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const outcome = await concluded(opened, running, { api, wallSeconds });
  await tell(options, outcome, hall);
  return outcome;
}

// The clock is set before anybody works, so that nothing ever carries a time of the real year.
async function firstMorning({ year }: DemoOptions, { stack, unitOfWork }: Running): Promise<FirstAdministrator> {
  const at = workingDay(`${String(year)}-01-04`, 1, '08:30');
  const isEmpty = await unitOfWork.run((tx) => enterRehearsal(tx, at));
  const administrator = await firstAdministrator(stack);
  if (!isEmpty || administrator === null)
    throw new StackError({
      zh: '推演只能在空库中进行：DATABASE_URL 指向的数据库里已有数据，请换一个空库。',
      en: 'A rehearsal needs an empty database: the one that DATABASE_URL names has data in it. Name an empty one.',
    });
  return administrator;
}

async function liveYear(options: DemoOptions, opened: Opened, { hall, stack }: Running): Promise<void> {
  const { kill } = options;
  const until = endOf(options);
  const strike = killsOf(kill, stack, hall.log);
  const isTerminal = 'isTTY' in hall.io.stderr && hall.io.stderr.isTTY === true;
  let shown = -1;
  await new LiveYear(opened.stage).live(until, (now, share) => {
    strike(share);
    const percent = Math.floor(share * 100);
    if (!isTerminal && Math.floor(percent / 5) === Math.floor(shown / 5)) return;
    shown = percent;
    hall.io.stderr.write(isTerminal ? `\r${bar(now, share)}` : `${bar(now, share)}\n`);
  });
  if (isTerminal) hall.io.stderr.write('\n');
}

function endOf({ year, months, until }: DemoOptions): number {
  if (until !== null) return atTime(until, '18:00', chinaCalendar.zone);
  if (months !== null) return workingDay(lastDay(year, months), 1, '12:00');
  return workingDay(`${String(year + 1)}-03-31`, 0, '18:00');
}

function lastDay(year: number, months: number): string {
  return new Date(Date.UTC(year, months, 0)).toISOString().slice(0, 10);
}

async function concluded(
  opened: Opened,
  { unitOfWork, stack }: Running,
  run: { api: string; wallSeconds: number },
): Promise<Outcome> {
  const { stage } = opened;
  const figures = await unitOfWork.run((tx) => yearFigures(tx, stage.planId));
  const evaluation = await evaluationOf(await stage.clientOf('evaluator'), stage.planId, stage.year);
  const verify = await verifyRecord(unitOfWork);
  const ledger = await saveLedger(stage.supervisor, stage.planId, stack.dataDir);
  const signIn = await signInOf(opened, run.api);
  return { opened, figures, evaluation, verify, ledger, signIn, ...run };
}

async function tell({ json }: DemoOptions, outcome: Outcome, { io, log }: Hall): Promise<void> {
  io.stdout.write(`\n${yearReport(outcome.figures, outcome.evaluation)}\n\n`);
  log.info({ zh: `台账：${outcome.ledger}`, en: `Ledger: ${outcome.ledger}` });
  if (json !== null) await writeFile(json, `${JSON.stringify(outcomeDocument(outcome), null, 2)}\n`);
}
