export { LineLogger } from './line-logger.js';
export { log } from './log.js';
