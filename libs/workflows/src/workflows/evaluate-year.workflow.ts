import { continueAsNew } from '@temporalio/workflow';
import type { Advance } from '../activities.js';
import type { DriveInput } from '../messages.js';
import { engine } from './activities.js';
import { watch } from './watch.js';

/** One plan's annual evaluation, phase by phase; a run that starts anew passes quickly over the phases that the record says are over. */
export async function evaluateYear(evaluation: DriveInput): Promise<void> {
  const seen = watch(evaluation);
  const untilPhaseEnds = async (hold: Advance): Promise<void> => {
    const end = await seen.untilDone(() => hold({ subjectId: evaluation.subjectId }));
    if (end === 'carry-on') await continueAsNew<typeof evaluateYear>(seen.carried());
  };
  await untilPhaseEnds(engine.freezeYear);
  await untilPhaseEnds(engine.holdSelfReview);
  await untilPhaseEnds(engine.holdVerification);
  await untilPhaseEnds(engine.notifyResult);
  await untilPhaseEnds(engine.holdAppeal);
  await untilPhaseEnds(engine.holdDecision);
  await untilPhaseEnds(engine.awaitPublication);
}
