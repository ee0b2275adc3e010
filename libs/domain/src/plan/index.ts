export { approvalFaults } from './approval.js';
export type { ApprovalFault, DraftPlan, DraftTask } from './approval.js';
export { checkAssignment, resolveAssignment } from './assignment.js';
export type { Assignment, AssignmentRefusal, ProposedAssignment, UnknownUnits } from './assignment.js';
