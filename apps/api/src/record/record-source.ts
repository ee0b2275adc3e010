import type { recordDataSource } from '@duban/persistence';

/** The connections to the record. */
export type RecordSource = ReturnType<typeof recordDataSource>;
