import { randomUUID } from 'node:crypto';
import type { CalendarDate, CarriedOut, Instant, Obligation, Result, Rules } from '@duban/domain';
import { accept, civilDate, closeQuietly, meet, refuse } from '@duban/domain';
import type { AnsweringFacts, LastAnswer, NewSubmission } from '@duban/persistence';

/** What a unit says in answer to one obligation. */
export interface AnswerItem {
  readonly obligationId: string;
  readonly progress?: number;
  readonly summary?: string;
  readonly nextStep?: string;
  readonly problem?: string;
  /** The same as last time; what is told beside it still counts. */
  readonly unchanged?: boolean;
  /** Supporters whose material is missing; found from the record when left out. */
  readonly missing?: readonly string[];
  readonly fileIds?: readonly string[];
  /** The true day; today when left out. */
  readonly actualOn?: CalendarDate;
}

/** Why an answer is not taken; `field` is the part of the answer that is at fault. */
export interface AnswerRefusal {
  readonly code:
    | 'obligation.closed'
    | 'obligation.answered-elsewhere'
    | 'submission.progress-missing'
    | 'submission.summary-missing'
    | 'submission.nothing-to-repeat'
    | 'submission.actual-day-in-future'
    | 'submission.actual-day-before-issue'
    | 'submission.not-a-supporter';
  readonly field: string | null;
  readonly issuedOn?: CalendarDate;
}

/** An answer that was taken: the obligation as it then stands, the steps that it overtook, and the submission to write. */
export interface Answered {
  readonly obligation: Obligation;
  readonly overtaken: CarriedOut['steps'];
  readonly submission: NewSubmission;
}

/** One answer with what it answers, as the audit and the views need it. */
export interface Taken extends Answered {
  readonly facts: AnsweringFacts;
  readonly rules: Rules;
}

/** What an answer is judged by. */
export interface Judging {
  readonly obligation: Obligation;
  readonly facts: AnsweringFacts;
  readonly rules: Rules;
  readonly now: Instant;
}

/** What waits for the office's word; a signature needs none, and supporting material is the lead's to use. */
const REVIEWED: readonly string[] = ['report', 'work-plan', 'milestone'];
const ANSWERED_HERE: readonly string[] = [...REVIEWED, 'sign-for', 'contribution', 'self-review'];

/**
 * Takes an answer to an obligation or says why not. Late answers are always taken, and so is a true day long past: it is kept
 * beside the time of entry (domain.md, "Red lines"). Progress below last time's is taken too; the views say so.
 */
export function answer(item: AnswerItem, judging: Judging): Result<Answered, AnswerRefusal> {
  const { obligation, rules, now } = judging;
  if (!ANSWERED_HERE.includes(obligation.kind)) return refuse({ code: 'obligation.answered-elsewhere', field: null });
  const said = saidBy(item, judging);
  if (!said.ok) return said;
  const quiet = closeQuietly(obligation, rules, now);
  const met = meet(quiet.obligation, { at: now, on: said.value.actualOn });
  if (!met.ok) return refuse({ code: 'obligation.closed', field: null });
  const submission = submissionOf(said.value, item, judging);
  return accept({ obligation: met.value, overtaken: quiet.steps, submission });
}

type Words = Omit<LastAnswer, 'actualOn'>;

const NOTHING_SAID: LastAnswer = { progress: null, summary: '', nextStep: null, problem: null, actualOn: '' };

interface Said extends Words {
  readonly actualOn: CalendarDate;
  readonly missing: readonly string[];
}

function saidBy(item: AnswerItem, judging: Judging): Result<Said, AnswerRefusal> {
  const { facts, obligation } = judging;
  if (item.unchanged === true && !facts.last)
    return refuse({ code: 'submission.nothing-to-repeat', field: 'unchanged' });
  const actualOn = actualDay(item, judging);
  if (!actualOn.ok) return actualOn;
  const words = wordsOf(item, judging);
  const lacking = lackingIn(words, obligation);
  if (lacking) return refuse(lacking);
  const missing = missingOf(item, judging);
  return missing.ok ? accept({ ...words, actualOn: actualOn.value, missing: missing.value }) : missing;
}

/** What is told now; for an unchanged answer, what was told last time where nothing is told now. */
function wordsOf(item: AnswerItem, { facts }: Judging): Words {
  const { progress, summary, nextStep, problem } = item;
  const told = Object.entries({ progress, summary, nextStep, problem }).filter(([, value]) => value !== undefined);
  const { actualOn: _day, ...before } = { ...NOTHING_SAID, ...(item.unchanged === true && facts.last) };
  return { ...before, ...Object.fromEntries(told) };
}

function lackingIn({ summary, progress }: Words, { kind }: Obligation): AnswerRefusal | null {
  if (kind !== 'sign-for' && summary.trim() === '') return { code: 'submission.summary-missing', field: 'summary' };
  return kind === 'report' && progress === null ? { code: 'submission.progress-missing', field: 'progress' } : null;
}

function actualDay({ actualOn }: AnswerItem, { facts, rules, now }: Judging): Result<CalendarDate, AnswerRefusal> {
  const { zone } = rules.calendar;
  const today = civilDate(now, zone);
  const told = actualOn ?? today;
  if (told > today) return refuse({ code: 'submission.actual-day-in-future', field: 'actualOn' });
  const issuedOn = facts.issuedAt === null ? null : civilDate(facts.issuedAt, zone);
  if (issuedOn === null || told >= issuedOn) return accept(told);
  return refuse({ code: 'submission.actual-day-before-issue', field: 'actualOn', issuedOn });
}

/** Only the lead's report consolidates: it names the supporters whose material is missing. */
function missingOf({ missing }: AnswerItem, { facts, obligation }: Judging): Result<readonly string[], AnswerRefusal> {
  const isConsolidated = obligation.kind === 'report' && obligation.part === 'lead';
  if (missing === undefined) return accept(isConsolidated ? facts.silentSupporterIds : []);
  const supporters = facts.units.filter(({ part }) => part === 'support').map(({ departmentId }) => departmentId);
  const isKnown = isConsolidated && missing.every((id) => supporters.includes(id));
  return isKnown || missing.length === 0
    ? accept(missing)
    : refuse({ code: 'submission.not-a-supporter', field: 'missing' });
}

function submissionOf(said: Said, item: AnswerItem, { obligation, facts }: Judging): NewSubmission {
  const { missing, ...told } = said;
  return {
    ...told,
    id: randomUUID(),
    obligationId: obligation.id,
    revision: facts.revision,
    departmentId: obligation.departmentId,
    taskId: obligation.taskId,
    isUnchanged: item.unchanged === true,
    missingDepartmentIds: missing,
    fileIds: item.fileIds ?? [],
    state: REVIEWED.includes(obligation.kind) ? 'submitted' : 'accepted',
  };
}
