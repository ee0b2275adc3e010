import { continueAsNew } from '@temporalio/workflow';
import type { Advance } from '../activities.js';
import type { DriveInput } from '../messages.js';
import { watch } from './watch.js';

/** The one loop of four workflows: look, obey, sleep until the told time or news, look again. All policy is in the domain, all facts in PostgreSQL. */
export async function drive(input: DriveInput, advance: Advance): Promise<void> {
  const seen = watch(input);
  const end = await seen.untilDone(() => advance({ subjectId: input.subjectId }));
  if (end === 'carry-on') await continueAsNew<(input: DriveInput) => Promise<void>>(seen.carried());
}
