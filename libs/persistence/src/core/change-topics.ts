import type { WorkflowName } from '@duban/workflows';
import type { AuditEntry } from './audit-trail.js';
import type { Announcement } from './outbox.js';
import type { Change, PlanBound, Topic } from './topics.js';

/** What changes when something is done to a subject of this kind; a kind that is missing here changes nothing that others see. */
const OF_SUBJECT: Readonly<Record<string, { readonly topics: readonly Topic[]; readonly kind?: PlanBound }>> = {
  plan: { topics: ['plan', 'task'], kind: 'plan' },
  task: { topics: ['task', 'plan'], kind: 'task' },
  round: { topics: ['obligation', 'submission'], kind: 'round' },
  obligation: { topics: ['obligation', 'submission'], kind: 'obligation' },
  submission: { topics: ['submission', 'obligation', 'task'], kind: 'submission' },
  evaluation: { topics: ['evaluation'], kind: 'evaluation' },
  organisation: { topics: ['organisation'] },
  department: { topics: ['organisation'] },
  person: { topics: ['organisation'] },
  'rule-pack': { topics: ['rulebook'] },
  calendar: { topics: ['rulebook'] },
  clock: { topics: ['clock'] },
  'business-clock': { topics: ['clock'] },
};

/** What an action changes beyond, or other than, its subject's own topics. */
const OF_ACTION: Readonly<Record<string, readonly Topic[]>> = {
  'plan.issued': ['plan', 'task', 'obligation'],
  'steps.carried': ['obligation'],
  'round.submitted': ['obligation', 'submission', 'task', 'draft'],
  'obligation.answered': ['obligation', 'submission', 'task', 'draft'],
  'session.opened': [],
  'session.ended': [],
  'session.others-ended': [],
  'password.changed': [],
};

const OF_WORKFLOW: Readonly<Record<WorkflowName, { readonly topic: Topic; readonly kind?: PlanBound }>> = {
  supervisePlan: { topic: 'plan', kind: 'plan' },
  superviseTask: { topic: 'task', kind: 'task' },
  runRound: { topic: 'obligation', kind: 'round' },
  evaluateYear: { topic: 'evaluation', kind: 'evaluation' },
  deliverNotices: { topic: 'inbox' },
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** What an audit entry tells that others may be looking at. */
export function heardIn({ action, subject }: Pick<AuditEntry, 'action' | 'subject'>): Change[] {
  const [name = '', id = ''] = subject.split('/');
  const found = OF_SUBJECT[name];
  if (!found) return [];
  const place = found.kind !== undefined && UUID.test(id) ? { kind: found.kind, id } : {};
  return (OF_ACTION[action] ?? found.topics).map((topic) => ({ topic, ...place }));
}

/** What an announcement tells: its subject's workflow has something new to look at, and so have people. */
export function heardFrom({ workflow, subjectId }: Announcement): Change {
  const { topic, kind } = OF_WORKFLOW[workflow];
  return { topic, ...(kind && UUID.test(subjectId) && { kind, id: subjectId }) };
}
