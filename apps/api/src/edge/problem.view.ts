import { JsonObject, ListOfObjects, Text, Whole } from './fields/index.js';

/** One place at fault. */
export class ProblemFault {
  @Text({ max: 500, describes: 'JSON pointer, `?name` of the query, or `sheet!cell`' }) pointer!: string;
  @Text({ max: 500 }) detail!: string;
  @Text({ max: 100, optional: true }) code?: string;
}

/** A problem document (RFC 9457), in the caller's language. */
export class ProblemView {
  @Text({ max: 200, example: '/problems/plan.stale' }) type!: string;
  @Text({ max: 200 }) title!: string;
  @Whole({ min: 400, max: 599 }) status!: number;
  @Text({ max: 2_000 }) detail!: string;
  @Text({ max: 100, describes: 'the id of the request' }) instance!: string;
  @Text({ max: 100, example: 'plan.stale' }) code!: string;
  @ListOfObjects(() => ProblemFault, { max: 10_000, optional: true }) errors?: ProblemFault[];
  @JsonObject({
    optional: true,
    nullable: true,
    describes: 'of a stale version: the thing as it stands now (at least its version), null when it is gone',
  })
  current?: Readonly<Record<string, unknown>> | null;
}
