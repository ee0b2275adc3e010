import type { Problem } from './a-plan.js';
import type { Answer, Client } from './client.js';

/** A draft task as its review shows it. */
export interface ReviewTask {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly content: string;
  readonly state: string;
  readonly version: number;
  readonly isContinuous: boolean;
  readonly droppedReason: string | null;
  readonly sources: { lineFrom: number; lineTo: number }[];
  readonly assignments: { departmentId: string; departmentName: string; part: string }[];
  readonly milestones: { position: number; phrase: string; dueOn: string | null }[];
  readonly confidence: Record<'title' | 'units' | 'lead' | 'milestones', string>;
  readonly openQuestions: number;
  readonly isReviewed: boolean;
}

/** The review of a draft. */
export interface Review {
  readonly questions: {
    id: string;
    code: string;
    subject: string;
    task: number | null;
    line: number | null;
    answers: string[];
    decision: string | null;
    otherTaskTitle: string | null;
    otherPlanTitle: string | null;
  }[];
  readonly faults: { pointer: string; detail: string; code: string; taskId: string | null; line: number | null }[];
  readonly items: ReviewTask[];
  readonly nextCursor: string | null;
}

/** What an issue would set going. */
export interface IssuePreview {
  readonly tasks: number;
  readonly units: number;
  readonly obligations: number;
  readonly rounds: { kind: string; dueAt: string; obligations: number }[];
}

/** The document of a plan by paragraphs. */
export interface Source {
  readonly items: {
    lineFrom: number;
    lineTo: number;
    fate: string;
    text: string;
    droppedReason: string | null;
    tasks: { number: number }[];
  }[];
  readonly nextFrom: number | null;
}

/** The first page of a review; throws when it is refused. */
export async function reviewOf(client: Client, planId: string): Promise<Review> {
  const { status, body } = await client.get<Review>(`/plans/${planId}/review`, { query: { limit: 200 } });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

/** The titles of tasks. */
export function titlesOf(tasks: readonly Pick<ReviewTask, 'title'>[]): string[] {
  return tasks.map(({ title }) => title);
}

/** Posts to a path whose answer a test reads as a problem. */
export function act(client: Client, path: string, body: object): Promise<Answer<Problem>> {
  return client.post<Problem>(path, body);
}

interface OneDifference {
  readonly unchanged: number;
  readonly changed: { before: string; after: string; likeness: number; taskIds: string[] }[];
  readonly added: { line: number; text: string }[];
  readonly removed: { line: number; text: string; taskIds: string[] }[];
}

/** What a revised document changes. */
export interface Difference {
  readonly isPreview: boolean;
  readonly tasks: OneDifference;
  readonly clauses: OneDifference;
}

interface Suggestion {
  readonly departmentName: string;
  readonly similarTasks: number;
  readonly examples: string[];
  readonly evidence: string;
}

/** Who might lead and support a task. */
export interface Suggestions {
  readonly leads: Suggestion[];
  readonly supporters: Suggestion[];
}
