import { TASK_PARTS } from '@duban/domain';
import type { TaskFacts, TaskSubmission, TaskSummary } from '@duban/persistence';
import {
  CivilDate,
  Flag,
  Id,
  InstantField,
  ListOf,
  ListOfObjects,
  OneOf,
  Quantity,
  Text,
  text,
  Whole,
} from '../edge/index.js';
import { instantText, MayDo, OwedView } from '../seeing/index.js';

const STATES = ['draft', 'dropped', 'issued', 'in-progress', 'struck-off', 'suspended', 'cancelled', 'superseded'];

/** A department by its name. */
export class NamedDepartment {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
}

/** A unit's part in a task. */
export class UnitView extends NamedDepartment {
  @OneOf(TASK_PARTS) part!: string;
}

/** A task as lists show it. */
export class TaskSummaryView {
  @Id() id!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @Whole({ min: 1, max: 100_000 }) number!: number;
  @Text({ max: 500 }) title!: string;
  @OneOf(STATES) state!: string;
  @Quantity({ min: 0, max: 1_000_000 }) weight!: number;
  @ListOfObjects(() => UnitView, { max: 1_000 }) units!: UnitView[];
  @Whole({ min: 0, max: 100, nullable: true }) progress!: number | null;
  @InstantField({ nullable: true, describes: 'the earliest limit still open that the caller may see' }) nextDueAt!:
    string | null;
  @CivilDate({ nullable: true }) nextDueOn!: string | null;
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
}

/** A unit's part with its sign-for. */
export class AssignmentView extends UnitView {
  @InstantField({ nullable: true }) signedAt!: string | null;
}

/** A milestone (节点) with what became of it. */
export class MilestoneView {
  @Id() id!: string;
  @Whole({ min: 0, max: 100_000, describes: 'its place among the milestones of the task' }) position!: number;
  @Text({ max: 2_000 }) content!: string;
  @Text({ max: 200, min: 0, describes: 'the words that give the date' }) phrase!: string;
  @CivilDate({ nullable: true }) dueOn!: string | null;
  @OneOf(['planned', 'past', 'done', 'cancelled']) state!: string;
  @CivilDate({ nullable: true }) doneOn!: string | null;
}

/** Lines of the plan's document, both ends included. */
export class SourceLinesView {
  @Whole({ min: 1, max: 10_000_000 }) lineFrom!: number;
  @Whole({ min: 1, max: 10_000_000 }) lineTo!: number;
}

/** A task itself. */
export class TaskView {
  @Id() id!: string;
  @Id() planId!: string;
  @Text({ max: 500 }) planTitle!: string;
  @Whole({ min: 1, max: 100_000 }) number!: number;
  @Text({ max: 500 }) title!: string;
  @Text({ max: 100_000 }) content!: string;
  @ListOf(text({ max: 500 }), { max: 20, describes: 'the headings it stands under' }) path!: string[];
  @OneOf(['ordinary', 'complex']) complexity!: string;
  @Quantity({ min: 0, max: 1_000_000 }) weight!: number;
  @OneOf(STATES) state!: string;
  @Text({ max: 2_000, nullable: true }) droppedReason!: string | null;
  @Flag({ describes: 'it goes on until the supervision ends' }) isContinuous!: boolean;
  @ListOf(text({ max: 50 }), { max: 20, describes: 'the fields that a person decided' }) decided!: string[];
  @ListOfObjects(() => SourceLinesView, { max: 1_000, describes: 'where it stands in the document' })
  sources!: SourceLinesView[];
  @ListOfObjects(() => AssignmentView, { max: 1_000 }) assignments!: AssignmentView[];
  @ListOfObjects(() => MilestoneView, { max: 1_000 }) milestones!: MilestoneView[];
  @Whole({ min: 1, max: 1_000_000 }) version!: number;
}

/** A file named by an answer. */
export class FileView {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Whole({ min: 0, max: 100_000_000 }) sizeBytes!: number;
}

/** An answer as it was given. */
export class SubmissionView {
  @Id() id!: string;
  @Id() obligationId!: string;
  @Text({ max: 50 }) kind!: string;
  @Text({ max: 100 }) period!: string;
  @OneOf(['lead', 'support', 'implement', 'unit', 'office']) part!: string;
  @Id({ nullable: true, describes: 'the round; contributions and reports of one period share its period' })
  roundId!: string | null;
  @Id({ nullable: true }) milestoneId!: string | null;
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Whole({ min: 1, max: 1_000 }) revision!: number;
  @Whole({ min: 0, max: 100, nullable: true }) progress!: number | null;
  @Whole({ min: 0, max: 100, nullable: true }) previousProgress!: number | null;
  @Flag({ describes: 'the progress told is lower than the time before' }) isBackward!: boolean;
  @Text({ max: 20_000, min: 0 }) summary!: string;
  @Text({ max: 20_000, nullable: true }) nextStep!: string | null;
  @Text({ max: 20_000, nullable: true }) problem!: string | null;
  @Flag() isUnchanged!: boolean;
  @ListOfObjects(() => NamedDepartment, { max: 500, describes: 'supporters whose material was missing' })
  missing!: NamedDepartment[];
  @ListOfObjects(() => FileView, { max: 50 }) files!: FileView[];
  @CivilDate({ describes: 'the true day, as the unit states it' }) actualOn!: string;
  @InstantField() submittedAt!: string;
  @Text({ max: 100 }) submittedBy!: string;
  @OneOf(['submitted', 'accepted', 'returned']) state!: string;
  @Text({ max: 2_000, nullable: true }) reviewReason!: string | null;
  @Whole({ min: 1, max: 1_000 }) version!: number;
}

/** The planned progress (序时进度) at one instant. */
export class PlannedPointView {
  @InstantField() at!: string;
  @Quantity({ min: 0, max: 100 }) percent!: number;
}

/** Everything that the page of a task shows at once. */
export class TaskPageView extends TaskView {
  @ListOfObjects(() => OwedView, { max: 1_000 }) obligations!: OwedView[];
  @ListOfObjects(() => SubmissionView, { max: 200, describes: 'newest first' }) submissions!: SubmissionView[];
  @ListOfObjects(() => PlannedPointView, {
    max: 300,
    describes: 'planned progress from issue to the end, with a point at every answer; empty before the issue',
  })
  planned!: PlannedPointView[];
  @MayDo() may!: string[];
}

/** The view of a task in a list. */
export function taskSummaryView({ nextDueAt, units, ...task }: TaskSummary): TaskSummaryView {
  return { ...task, units: [...units], nextDueAt: instantText(nextDueAt) };
}

/** The view of a task itself. */
export function taskView(task: TaskFacts): TaskView {
  const {
    planState: _state,
    planDepartmentId: _office,
    assignments,
    milestones,
    path,
    decided,
    sources,
    ...told
  } = task;
  return {
    ...told,
    path: [...path],
    decided: [...decided],
    sources: sources.map((lines) => ({ ...lines })),
    assignments: assignments.map(({ departmentId, departmentName, part, signedAt }) => ({
      departmentId,
      departmentName,
      part,
      signedAt: instantText(signedAt),
    })),
    milestones: milestones.map(({ isImported: _told, ...milestone }) => milestone),
  };
}

/** The view of an answer. */
export function submissionView({ missing, files, submittedAt, ...told }: TaskSubmission): SubmissionView {
  const { progress, previousProgress } = told;
  const isBackward = progress !== null && previousProgress !== null && progress < previousProgress;
  return { ...told, isBackward, missing: [...missing], files: [...files], submittedAt: instantText(submittedAt) };
}
