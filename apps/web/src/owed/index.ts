export type { Owed } from './data.js';
export { useOwnOpen } from './data.js';
export type { SentFile } from './files-field.js';
export { FilesField } from './files-field.js';
export { OwedActs } from './owed-acts.js';
export { listOf } from './owed-address.js';
export { OwedPage } from './owed-page.js';
export { OwedTable } from './owed-table.js';
export { ReviewingPage } from './reviewing-page.js';
