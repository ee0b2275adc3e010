import type { ClockGuard, DatedPhase, Mailer, Subject, UnitOfWork } from '@duban/persistence';
import {
  advanceDelivery,
  advancePlan,
  advanceRound,
  advanceTasks,
  awaitPublication,
  holdPhase,
} from '@duban/persistence';
import type { Activities, Advance, Next } from '@duban/workflows';
import { Context } from '@temporalio/activity';
import { burstCompany } from './company.js';
import { gather } from './gather.js';

const HEARTBEAT_EVERY_MS = 1000;
// Tasks that share one transaction; more would hold its locks too long.
const TASKS_AT_ONCE = 200;
// Fewer than the workflow tasks that a worker holds at once, so that waiting for company never stands still.
const ENOUGH_TASKS = 20;

/** What the activities work with. */
export interface Engine {
  readonly unitOfWork: UnitOfWork;
  readonly guard: ClockGuard;
  readonly mailer: Mailer | null;
}

/** The activities that the workflows name: each holds while clocks disagree, else advances its subject in the record. */
export function createActivities({ unitOfWork, guard, mailer }: Engine): Activities {
  const alive = (work: (subject: Subject) => Promise<Next>): Advance => inBatches(guard, work);
  const phase = (dated: DatedPhase) => alive(({ subjectId }) => holdPhase(unitOfWork, subjectId, dated));
  const advanceGathered = gather((taskIds) => advanceTasks(unitOfWork, taskIds), {
    largest: TASKS_AT_ONCE,
    enough: ENOUGH_TASKS,
    company: burstCompany(),
  });
  return {
    advancePlan: alive((subject) => advancePlan(unitOfWork, subject)),
    advanceRound: alive((subject) => advanceRound(unitOfWork, subject)),
    advanceDelivery: alive((subject) => advanceDelivery(unitOfWork, { ...subject, mailer })),
    advanceTask: async ({ subjectId }) => (await guard.held()) ?? advanceGathered(subjectId),
    freezeYear: phase('freeze'),
    holdSelfReview: phase('self-review'),
    holdVerification: phase('verification'),
    notifyResult: phase('notice'),
    holdAppeal: phase('appeal'),
    holdDecision: phase('decision'),
    awaitPublication: alive(({ subjectId }) => awaitPublication(unitOfWork, subjectId)),
  };
}

/** A remote activity: its heart beats while the process lives, so that after a kill another worker goes on within seconds. */
function inBatches(guard: ClockGuard, work: (subject: Subject) => Promise<Next>): Advance {
  return async ({ subjectId }) => {
    const context = Context.current();
    const held = await guard.held(context.info.currentAttemptScheduledTimestampMs);
    if (held !== null) return held;
    const onProgress = (): void => {
      context.heartbeat();
    };
    const beat = setInterval(onProgress, HEARTBEAT_EVERY_MS);
    try {
      return await work({ subjectId, onProgress });
    } finally {
      clearInterval(beat);
    }
  };
}
