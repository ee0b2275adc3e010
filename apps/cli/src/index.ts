export { castOf } from './demo/cast.js';
export type { Cast } from './demo/cast.js';
export {
  appRole,
  checkout,
  ensureNamespace,
  logTo,
  ownerRole,
  prepareTemporal,
  silentLog,
  Stack,
  StackError,
  startStack,
  stopLeftovers,
  usualDataDir,
} from './stack/index.js';
export type { RecordDatabase, StackLog, StackOptions } from './stack/index.js';
