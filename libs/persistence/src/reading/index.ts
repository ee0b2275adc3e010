export { instantColumn, instantParameter } from './columns.js';
export { afterKey, type PageRequest } from './page.js';
export type { Reading } from './reading.js';
export { overseenPlan, visibleTask, type Viewer } from './viewer.js';
