import { QueryWhole, Text } from './fields/index.js';

/** The query of every list: where to begin and how much to read. */
export class ListQuery {
  @Text({ max: 500, optional: true, describes: 'nextCursor of the page before' }) cursor?: string;
  @QueryWhole({ min: 1, max: 200, optional: true, describes: 'items per page, 50 when left out' }) limit: number = 50;
}
