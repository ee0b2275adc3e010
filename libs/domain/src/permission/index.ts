export {
  actionsOnEvaluation,
  actionsOnOwed,
  actionsOnPlan,
  actionsOnTask,
  granted,
  type EvaluationStanding,
  type PlanStanding,
  type TaskStanding,
} from './actions-on.js';
export { actorOf } from './actor.js';
export type { Actor, ActorRole, TreeDepartment } from './actor.js';
export { answeringAction, partOf, type Answerable } from './answering.js';
export { allows, checkDecider, may, permissionMatrix, relationsOf } from './permission.js';
export type { Permission, Scored, Subject } from './permission.js';
export { ACTIONS, PERMISSIONS, READ_BEFORE, RELATIONS } from './table.js';
export type { Action, Grant, Relation } from './table.js';
export { everAllowed, WORKBENCHES, workbenchesOf } from './standing.js';
export type { Workbench } from './standing.js';
