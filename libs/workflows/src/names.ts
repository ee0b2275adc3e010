/** The five workflows (architecture page, section 3). */
export const WORKFLOW_NAMES = ['supervisePlan', 'runRound', 'superviseTask', 'evaluateYear', 'deliverNotices'] as const;
export type WorkflowName = (typeof WORKFLOW_NAMES)[number];

/** The id of the one workflow for this subject: `<workflow>/<business id>`. */
export function workflowId(workflow: WorkflowName, subjectId: string): string {
  return `${workflow}/${subjectId}`;
}

/** The task queue that every worker of this system polls. */
export const TASK_QUEUE = 'duban';
