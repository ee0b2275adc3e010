import { TheRecord1767225600000 } from './1767225600000-the-record.js';

/** Every migration in the order in which it is applied. */
export const MIGRATIONS = [TheRecord1767225600000] as const;
