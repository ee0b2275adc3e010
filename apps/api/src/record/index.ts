export type { KeyedWrite } from './keyed-request.js';
export { AnsweredBefore, KeyInFlight, keyedWrite } from './keyed-request.js';
export { KeyedUnitOfWork } from './keyed-unit-of-work.js';
export { Reader } from './reader.js';
export type { RecordOptions } from './record.module.js';
export { RecordModule } from './record.module.js';
