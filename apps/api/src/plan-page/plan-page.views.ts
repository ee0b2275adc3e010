import { lightBySigns, TIME_LIGHTS } from '@duban/domain';
import type { PlanMilestone, UnitLoad } from '@duban/persistence';
import { CivilDate, Flag, Id, ListOfObjects, OneOf, Text, Whole } from '../edge/index.js';

/** A milestone on the time axis of a plan. */
export class PlanMilestoneView {
  @Id() id!: string;
  @Id() taskId!: string;
  @Whole({ min: 1, max: 100_000 }) taskNumber!: number;
  @Text({ max: 500 }) taskTitle!: string;
  @Text({ max: 200, nullable: true }) leadName!: string | null;
  @Text({ max: 2_000 }) content!: string;
  @CivilDate({ nullable: true }) dueOn!: string | null;
  @OneOf(['planned', 'past', 'done', 'cancelled']) state!: string;
  @CivilDate({ nullable: true }) doneOn!: string | null;
  @Id({ nullable: true, describes: 'the limit that runs for it' }) obligationId!: string | null;
  @OneOf(TIME_LIGHTS, { nullable: true, describes: 'null where no limit runs' }) timeLight!: string | null;
}

/** The milestones of a plan by date, undated ones last: at most 5,000. */
export class PlanMilestonesView {
  @ListOfObjects(() => PlanMilestoneView, { max: 5_000 }) items!: PlanMilestoneView[];
  @Flag({ describes: 'there are more than are shown' }) isCut!: boolean;
}

/** How much one unit carries in a plan. */
export class UnitLoadView {
  @Id() departmentId!: string;
  @Text({ max: 200 }) departmentName!: string;
  @Whole({ min: 0, max: 100_000 }) lead!: number;
  @Whole({ min: 0, max: 100_000 }) support!: number;
  @Whole({ min: 0, max: 100_000 }) implement!: number;
  @Whole({ min: 0, max: 10_000_000, describes: 'owed and not answered' }) open!: number;
  @Whole({ min: 0, max: 10_000_000, describes: 'of them late' }) overdue!: number;
  @Whole({ min: 0, max: 10_000_000, describes: 'first answered within the original limit' }) metInTime!: number;
  @Whole({ min: 0, max: 10_000_000, describes: 'first answered after it' }) metLate!: number;
}

/** Who carries how much: every unit for an office, the own units for a department. */
export class PlanLoadView {
  @ListOfObjects(() => UnitLoadView, { max: 2_000 }) items!: UnitLoadView[];
  @Flag({ describes: 'there are more than are shown' }) isCut!: boolean;
}

/** The view of a milestone. */
export function planMilestoneView(milestone: PlanMilestone): PlanMilestoneView {
  const { obligationState, isLate, isDueSoon, isFirstAnswerLate, ...told } = milestone;
  const isOpen = obligationState === 'open';
  const timeLight = obligationState && lightBySigns({ isOpen, isLate, isDueSoon, isFirstAnswerLate });
  return { ...told, timeLight };
}

/** The view of what a unit carries. */
export function unitLoadView(load: UnitLoad): UnitLoadView {
  return { ...load };
}
