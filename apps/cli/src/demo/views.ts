/** What the demo reads of the API's answers; the full shapes stand in docs/openapi.json. */
export interface PlanView {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
}

export interface ReviewView {
  readonly plan: PlanView;
  readonly faults: readonly { readonly pointer: string; readonly detail: string }[];
}

export interface UnitView {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly part: 'lead' | 'support' | 'implement';
}

export interface TaskView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly units: readonly UnitView[];
}

export interface RoundView {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly dueAt: string;
  readonly dueOn: string;
}

export interface SheetRow {
  readonly obligationId: string;
  readonly taskId: string | null;
  readonly taskTitle: string | null;
  readonly kind: string;
  readonly part: string;
  readonly state: string;
  readonly missing?: readonly { readonly departmentId: string }[];
}

export interface SubmissionView {
  readonly id: string;
  readonly obligationId: string;
  readonly kind: string;
  readonly departmentName: string;
  readonly summary: string;
  readonly version: number;
}

export interface EvaluationView {
  readonly id: string;
  readonly year: number;
  readonly phase: string;
  readonly phases: readonly { readonly phase: string; readonly endsAt: string }[];
  readonly units: readonly EvaluationUnitView[];
}

export interface EvaluationUnitView {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly score: number | null;
  readonly grade: string | null;
  readonly isRanked: boolean;
}

export interface ClockView {
  readonly mode: 'normal' | 'rehearsal';
  readonly now: string;
  readonly unsettled: number;
  readonly nextAt: string | null;
}
