import type { ApiClient } from './api-client.js';
import type { CastDepartment } from './cast.js';
import type { Habit } from './habits.js';
import type { TaskView } from './views.js';

/** Everything the year is lived with. */
export interface Stage {
  readonly planId: string;
  readonly year: number;
  readonly seed: number;
  readonly tasks: readonly TaskView[];
  readonly departments: readonly CastDepartment[];
  readonly habits: ReadonlyMap<string, Habit>;
  /** The session of a department's handler, or of an office. */
  readonly clientOf: (login: string) => Promise<ApiClient>;
  readonly administrator: ApiClient;
  readonly supervisor: ApiClient;
}
