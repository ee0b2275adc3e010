import type { OutlineNode } from '@duban/domain';
import { taskTimeLight, TIME_LIGHTS } from '@duban/domain';
import type { OutlineTask } from '@duban/persistence';
import { Flag, Id, ListOfObjects, OneOf, Text, Whole } from '../edge/index.js';

/** A task in the outline of its plan. */
export class OutlineTaskView {
  @Id() id!: string;
  @Whole({ min: 1, max: 100_000 }) number!: number;
  @Text({ max: 500 }) title!: string;
  @Id({ nullable: true }) leadId!: string | null;
  @Text({ max: 200, nullable: true }) leadName!: string | null;
  @Text({ max: 50 }) state!: string;
  @OneOf(TIME_LIGHTS) timeLight!: string;
  @Whole({ min: 0, max: 100, nullable: true, describes: 'told last by the lead' }) progress!: number | null;
}

/** A heading of the plan (an action, or an item of it). */
export class OutlineNodeView {
  @Text({ max: 500, min: 0, describes: 'empty for the plan itself' }) title!: string;
  @Whole({ min: 0, max: 100_000, describes: 'tasks under it, at any depth' }) taskCount!: number;
  @Whole({ min: 0, max: 100_000, describes: 'of them those whose light is overdue' }) overdueCount!: number;
  @ListOfObjects(() => OutlineNodeView, { max: 2_000 }) children!: OutlineNodeView[];
  @ListOfObjects(() => OutlineTaskView, { max: 2_000 }) tasks!: OutlineTaskView[];
}

/** The tree of a plan’s actions and items with the tasks that the caller sees: at most 2,000. */
export class OutlineView extends OutlineNodeView {
  @Flag({ describes: 'there are more tasks than are shown; the list of tasks has them' }) isCut!: boolean;
}

/** The view of the tree, or of a part of it. */
export function outlineNodeView({ title, children, tasks }: OutlineNode<OutlineTask>): OutlineNodeView {
  const below = children.map(outlineNodeView);
  const own = tasks.map(taskView);
  const overdue = own.filter(({ timeLight }) => timeLight === 'overdue').length;
  return {
    title,
    taskCount: below.reduce((sum, { taskCount }) => sum + taskCount, own.length),
    overdueCount: below.reduce((sum, { overdueCount }) => sum + overdueCount, overdue),
    children: below,
    tasks: own,
  };
}

function taskView(task: OutlineTask): OutlineTaskView {
  const { id, number, title, leadId, leadName, state, progress } = task;
  return { id, number, title, leadId, leadName, state, timeLight: taskTimeLight(task), progress };
}
