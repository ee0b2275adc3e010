export { instantColumn, instantParameter } from './columns.js';
export { escalates, worstRung } from './escalations.js';
export { afterKey, type PageRequest } from './page.js';
export { Parameters } from './parameters.js';
export type { Reading } from './reading.js';
export { truthTable } from './truth-table.js';
export { overseenPlan, partInTask, visibleTask, type Viewer } from './viewer.js';
