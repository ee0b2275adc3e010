export { startStack, Stack, StackError, logTo, silentLog, checkout, usualDataDir } from './stack/index.js';
export type { StackLog, StackOptions } from './stack/index.js';
