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
