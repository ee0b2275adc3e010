export type { FileViewer, NewFile, StoredFileHead } from './file.store.js';
export { fileContent, storeFile, visibleFile } from './file.store.js';
