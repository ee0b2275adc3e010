import { Flag, id as idKind, Id, ListOf, ListOfObjects, ListQuery, OneOf, Quantity, Text } from '../edge/index.js';
import { MilestoneRequest } from '../plans/index.js';
import { LeadField } from './lead-field.js';

/** Changes a task before its issue. */
export class EditTaskRequest {
  @Text({ max: 500, optional: true }) title?: string;
  @Text({ max: 20_000, optional: true }) content?: string;
  @OneOf(['ordinary', 'complex'], { optional: true }) complexity?: 'ordinary' | 'complex';
  @Quantity({ min: 0.01, max: 100_000, optional: true }) weight?: number;
  @ListOfObjects(() => MilestoneRequest, { max: 100, optional: true, describes: 'instead of all milestones it has' })
  milestones?: MilestoneRequest[];
  @Flag({ optional: true, describes: 'it goes on until the supervision ends (长期坚持、持续推进)' })
  isContinuous?: boolean;
}

/** Gives a task its units: one leads, the others support or implement. */
export class AssignTaskRequest {
  @LeadField() lead!: string | string[];
  @ListOf(idKind(), { max: 200, describes: 'supporting departments, in order' }) supporters!: string[];
  @ListOf(idKind(), { max: 500, describes: 'implementing departments' }) implementers!: string[];
}

/** Says why a task of the document is not taken up. */
export class DropTaskRequest {
  @Text({ max: 2_000 }) reason!: string;
}

/** A list of tasks. */
export class TaskListQuery extends ListQuery {
  @Text({ max: 200, optional: true, describes: 'part of title or content' }) search?: string;
  @Id({ optional: true }) plan?: string;
  @Id({ optional: true, describes: 'a department that has a part in the task' }) department?: string;
  @OneOf(['draft', 'dropped', 'issued', 'in-progress', 'struck-off', 'suspended', 'cancelled', 'superseded'], {
    optional: true,
  })
  state?: string;
}
