import { Id, ListQuery } from '../edge/index.js';

/** A queue, perhaps only of one plan or one unit. */
export class QueueQuery extends ListQuery {
  @Id({ optional: true }) plan?: string;
  @Id({ optional: true }) department?: string;
}
